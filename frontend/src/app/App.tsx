import { QueryClientProvider } from '@tanstack/react-query'
import { App as AntdApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { RouterProvider } from 'react-router/dom'
import { PageLoading } from '@/shared/PageStates'
import { lightTheme } from '@/theme'
import { queryClient } from './queryClient'
import { router } from './router'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={null}>
        <Localised />
      </Suspense>
    </QueryClientProvider>
  )
}

function Localised() {
  const { i18n } = useTranslation('common')
  return (
    <ConfigProvider
      button={{ autoInsertSpace: false }}
      theme={lightTheme}
      locale={i18n.language === 'en' ? enUS : zhCN}
    >
      <AntdApp>
        <Suspense fallback={<PageLoading />}>
          <RouterProvider router={router} />
        </Suspense>
      </AntdApp>
    </ConfigProvider>
  )
}
