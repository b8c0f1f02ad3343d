import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Notices.module.css'

const HEIGHT = '--yk-notices'

/**
 * Everything that has to be said now, above the step: it pushes the page down and stays in view, and what sticks to the
 * top of the page (the time, the state of saving) sticks beneath it instead of under it.
 */
export function Notices({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const { style } = document.documentElement
    const measure = new ResizeObserver(() => style.setProperty(HEIGHT, `${element.offsetHeight}px`))
    measure.observe(element)
    return () => {
      measure.disconnect()
      style.removeProperty(HEIGHT)
    }
  }, [])
  return (
    <div ref={box} className={styles.notices} data-testid="notices">
      {children}
    </div>
  )
}
