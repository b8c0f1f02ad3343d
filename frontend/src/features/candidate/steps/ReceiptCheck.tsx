import { CheckCircleFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getAnswers } from '../api/getAnswers'
import { digestOf } from './digestOf'
import styles from './ReceiptStep.module.css'

/** The digest computed here from what the server now holds; says "matches" only when it does. */
export function ReceiptCheck({ digest }: { digest: string }) {
  const { t } = useTranslation('candidate')
  const { data } = useQuery({
    queryKey: ['sitting', 'digest'],
    queryFn: async () => digestOf((await getAnswers()).answers),
    retry: false,
  })
  return (
    <div className={styles.check}>
      {data === digest && (
        <p className={styles.match} role="status">
          <CheckCircleFilled aria-hidden /> {t('receipt.matches')}
        </p>
      )}
      {data !== undefined && data !== digest && <p role="alert">{t('receipt.differs')}</p>}
      <p>{t('receipt.how')}</p>
      <code>{'[{"questionId":"q1","value":["A"]},{"questionId":"q2","value":["A","C"]}]'}</code>
    </div>
  )
}
