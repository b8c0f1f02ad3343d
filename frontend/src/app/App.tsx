import { QueryClientProvider } from '@tanstack/react-query'
import { App as AntdApp } from 'antd'
import { Suspense } from 'react'
import { RouterProvider } from 'react-router/dom'
import { Look } from '@/shared/Look'
import { PageLoading } from '@/shared/PageStates'
import { queryClient } from './queryClient'
import { router } from './router'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={null}>
        <Look>
          <AntdApp>
            <Suspense fallback={<PageLoading />}>
              <RouterProvider router={router} />
            </Suspense>
          </AntdApp>
        </Look>
      </Suspense>
    </QueryClientProvider>
  )
}
