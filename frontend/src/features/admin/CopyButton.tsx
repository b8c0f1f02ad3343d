import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Copies; where the browser refuses (no https), it says to mark the text by hand. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('admin')
  const { message } = App.useApp()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      message.warning(t('copyFailed'))
    }
  }
  return (
    <Button icon={copied ? <CheckOutlined /> : <CopyOutlined />} onClick={() => void copy()}>
      {t(copied ? 'copied' : 'copyText')}
    </Button>
  )
}
