import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'

interface ProblemAlertProps {
  error: unknown
  onRetry?: () => void
  /** What the button does where it is not the same thing again. */
  retryLabel?: string
}

/** What went wrong and what to do, always both; spoken at once by a screen reader. */
export function ProblemAlert({ error, onRetry, retryLabel }: ProblemAlertProps) {
  const { t, i18n } = useTranslation('common')
  if (!error) return null
  const { title, mend } = words(error, t, i18n.language)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={mend}
      data-code={isProblem(error) ? error.code : 'client.crash'}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {retryLabel ?? t('retry')}
          </Button>
        )
      }
    />
  )
}

function words(
  error: unknown,
  t: (key: string) => string,
  language: string,
): { title: string; mend: string } {
  if (isProblem(error) && error.body) return error.body.texts?.[language] ?? error.body
  const key = isProblem(error, 'client.offline') ? 'offline' : 'unreadable'
  return { title: t(`${key}.title`), mend: t(`${key}.mend`) }
}
