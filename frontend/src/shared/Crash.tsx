import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { PlainPage } from './PlainPage'

/** A page that has failed or could not be loaded: what is safe, what to do, what to tell those who help. */
export function Crash({ error }: { error: unknown }) {
  const { t } = useTranslation('common')
  return (
    <PlainPage title={t('crash.title')} text={t('crash.mend')}>
      <Button type="primary" size="large" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
      <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
    </PlainPage>
  )
}
