import { App, ConfigProvider, type ThemeConfig } from 'antd'
import { useLayoutEffect, type ReactNode } from 'react'
import { darkTheme, lightTheme } from '@/theme'
import './darkLook.css'

/** The surfaces of darkLook.css for the components, and the distances of forms as in the light theme. */
const dark: ThemeConfig = {
  ...darkTheme,
  inherit: false,
  token: {
    ...darkTheme.token,
    colorBgContainer: '#1a212d',
    colorBgElevated: '#222b3a',
    colorError: '#ff8a80',
    colorBorder: '#6b7890',
    colorBorderSecondary: '#333d50',
    colorTextPlaceholder: '#9aa6bb',
    colorTextDisabled: '#9aa6bb',
    colorTextDescription: '#a9b4c8',
    colorTextSecondary: '#a9b4c8',
  },
  components: {
    ...(lightTheme.components?.Form ? { Form: lightTheme.components.Form } : {}),
    // white on these lighter colours would be below 4.5:1
    Button: { primaryColor: '#0b1220', dangerColor: '#0b1220' },
  },
}

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
    <ConfigProvider theme={dark}>
      <App>{children}</App>
    </ConfigProvider>
  )
}
