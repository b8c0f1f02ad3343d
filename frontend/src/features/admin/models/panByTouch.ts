import type { Canvas } from './processCanvas'

/** The viewer hears only a mouse: here a finger moves the drawing sideways, while up and down scrolls the page. */
export function panByTouch(container: HTMLElement, canvas: Pick<Canvas, 'scroll'>): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let last: number | undefined
  const lift = () => {
    last = undefined
  }
  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') last = event.clientX
    },
    { signal },
  )
  container.addEventListener(
    'pointermove',
    (event) => {
      if (last === undefined) return
      canvas.scroll({ dx: event.clientX - last, dy: 0 })
      last = event.clientX
    },
    { signal },
  )
  container.addEventListener('pointerup', lift, { signal })
  container.addEventListener('pointercancel', lift, { signal })
  return () => stop.abort()
}
