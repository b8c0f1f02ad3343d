import type { ReactNode } from 'react'
import { Brand } from '@/shared/Brand'
import { LanguageSwitch } from '@/shared/LanguageSwitch'
import styles from './Shell.module.css'

export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
