import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from './LoginForm.module.css'

/** The server's words, and where it named a moment, the moment. */
export function LoginProblem({ error, wait }: { error: unknown; wait: number }) {
  const { t } = useTranslation('candidate')
  if (!error) return null
  if (isProblem(error, 'sitting.login.throttled') && wait === 0) return null
  const opensAt = isProblem(error) ? error.moment('opensAt') : undefined
  return (
    <div>
      <ProblemAlert error={error} />
      {opensAt && (
        <p className={styles.note}>
          {t('login.opensAt')} <ZonedTime at={opensAt} />
        </p>
      )}
    </div>
  )
}
