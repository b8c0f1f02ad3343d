import { App, ConfigProvider } from 'antd'
import { useLayoutEffect, type ReactNode } from 'react'
import { darkTheme } from '@/theme'
import './StaffLook.module.css'

interface StaffLookProps {
  look: 'light' | 'dark'
  children: ReactNode
}

/** Dark for the proctors' wall: components and the custom properties, also of what opens above the page. */
export function StaffLook({ look, children }: StaffLookProps) {
  useLayoutEffect(() => {
    document.body.dataset['look'] = look
    return () => {
      delete document.body.dataset['look']
    }
  }, [look])
  if (look === 'light') return <>{children}</>
  return (
    <ConfigProvider theme={{ ...darkTheme, inherit: false }}>
      <App>{children}</App>
    </ConfigProvider>
  )
}
