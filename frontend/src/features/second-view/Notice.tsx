import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  title: string
  text: string
  /** Points to the menu in the upper right corner. */
  arrow?: boolean
  children?: ReactNode
}

export function Notice({ title, text, arrow = false, children }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.notice}>
      {arrow && (
        <svg viewBox="0 0 90 90" className={styles.arrow} aria-hidden>
          <path d="M10 80C20 40 40 22 72 16M54 8l20 8-14 16" />
        </svg>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      {children}
    </section>
  )
}
