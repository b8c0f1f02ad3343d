import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '@/shared/Brand'
import { LanguageSwitch } from '@/shared/LanguageSwitch'
import styles from './Frame.module.css'

interface FrameProps {
  children: ReactNode
  /** Which session this is; between the brand and the language. */
  about?: ReactNode
  /** How things stand, in a word; before the language. */
  state?: ReactNode
  /** The way to help; last in the header. */
  help?: ReactNode
  /** Beneath the header, over the whole width. */
  below?: ReactNode
  wide?: boolean
}

/** The same frame on every page of a candidate: who we are, what this is, the language; one main part. */
export function Frame({ children, about, state, help, below, wide = false }: FrameProps) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('common:skip')}
      </a>
      <header className={styles.header}>
        <Brand />
        <div className={styles.about}>{about}</div>
        {state}
        <LanguageSwitch />
        {help}
      </header>
      {below}
      <main id="main" className={wide ? styles.wide : styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
