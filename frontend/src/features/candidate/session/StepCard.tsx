import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './StepCard.module.css'

interface StepCardProps {
  title: string
  /** Why this step, in a sentence. */
  why?: string
  children: ReactNode
  /** One primary button; beside it at most one other way. */
  actions?: ReactNode
}

/** One thing per screen. The heading takes the focus, so that a screen reader says where one is. */
export function StepCard({ title, why, children, actions }: StepCardProps) {
  const { t } = useTranslation('candidate')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  useEffect(() => {
    document.title = `${title} - ${t('common:product')}`
  }, [title, t])
  return (
    <section className={styles.card}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {why && <p className={styles.why}>{why}</p>}
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
