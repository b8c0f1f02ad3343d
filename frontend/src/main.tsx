import '@fontsource-variable/noto-sans-sc/wght.css'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startTexts } from './i18n/i18n'
import { publishTheme } from './theme'

async function start(): Promise<void> {
  publishTheme()
  if (import.meta.env.MODE === 'mock') {
    const { startMock } = await import('./mocks/browser')
    await startMock()
  }
  await startTexts()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void start()
