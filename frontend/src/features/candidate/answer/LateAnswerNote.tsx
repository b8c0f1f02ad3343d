import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { LateAnswer } from '../api/getAnswers'

interface LateAnswerNoteProps {
  late: LateAnswer | undefined
  value: string[]
}

/** Another computer had answered this question but was offline until it had lost the exam: shown, never taken. */
export function LateAnswerNote({ late, value }: LateAnswerNoteProps) {
  const { t } = useTranslation('candidate')
  if (!late || late.value.join() === value.join()) return null
  return (
    <Alert
      type="info"
      showIcon
      role="note"
      data-testid="late-answer"
      title={t('late.title', { value: late.value.join('、') || t('late.cleared') })}
      description={
        <>
          {t('late.arrived')} <ZonedTime at={late.arrivedAt} show="time" />
          {t('late.choose')}
        </>
      }
    />
  )
}
