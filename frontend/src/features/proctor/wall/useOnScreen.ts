import { useEffect, useState, type RefObject } from 'react'

/** Whether any of it can be seen, a little ahead of scrolling. */
export function useOnScreen(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '80px' },
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return seen
}
