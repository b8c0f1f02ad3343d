import { Button, Result } from 'antd'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface State {
  error: Error | null
}

/** One per face: a fault of a page never takes the language switch, the other faces or what was saved with it. */
export class FaceBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    window.dispatchEvent(new CustomEvent('yuankao:crash', { detail: { error, info } }))
  }

  override render(): ReactNode {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children
  }
}

function Crash({ error }: { error: Error }) {
  const { t } = useTranslation('common')
  return (
    <Result
      status="error"
      title={t('crash.title')}
      subTitle={t('crash.mend')}
      extra={
        <Button type="primary" size="large" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      <code>{`${error.name}: ${error.message}`}</code>
    </Result>
  )
}
