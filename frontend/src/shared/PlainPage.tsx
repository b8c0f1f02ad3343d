import type { ReactNode } from 'react'
import { Brand } from './Brand'
import { LanguageSwitch } from './LanguageSwitch'
import styles from './PlainPage.module.css'

interface PlainPageProps {
  title: string
  text: string
  children: ReactNode
}

/** One message and one way on, where no face is at hand to frame them. */
export function PlainPage({ title, text, children }: PlainPageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
      </main>
    </div>
  )
}
