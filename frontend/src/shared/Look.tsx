import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { lightTheme } from '@/theme'

/** Theme and language of every component. Names of buttons are as written: no space between two characters. */
export function Look({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation('common')
  return (
    <ConfigProvider
      theme={lightTheme}
      locale={i18n.language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}
