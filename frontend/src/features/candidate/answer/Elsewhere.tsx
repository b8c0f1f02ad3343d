import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../clock/Countdown'
import { StepCard } from '../session/StepCard'
import styles from './Elsewhere.module.css'

interface ElsewhereProps {
  deadline: string
  onTake: () => void
}

/** In every tab but the one that answers: where the exam is, that time runs on, and how to bring it here. */
export function Elsewhere({ deadline, onTake }: ElsewhereProps) {
  const { t } = useTranslation('candidate')
  return (
    <div className={styles.page}>
      <StepCard
        title={t('elsewhere.title')}
        why={t('elsewhere.why')}
        actions={
          <Button size="large" type="primary" onClick={onTake}>
            {t('elsewhere.here')}
          </Button>
        }
      >
        <p>{t('elsewhere.text')}</p>
        <p>
          {t('answer.left')} <Countdown to={deadline} className={styles.clock} />
        </p>
      </StepCard>
    </div>
  )
}
