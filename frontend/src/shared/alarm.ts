interface Waiting {
  ring: () => void
  dueAt: number
}

const waiting = new Map<number, Waiting>()
let last = 0
let worker: Worker | null | undefined

/**
 * A timer for what must go on while the page is hidden. A hidden page's own timers ring once a second at best and once
 * a minute at worst; a worker's keep their time. Where a worker cannot be had, the page's own have to do.
 *
 * @returns how to give up waiting
 */
export function later(milliseconds: number, ring: () => void): () => void {
  const number = ++last
  waiting.set(number, { ring, dueAt: performance.now() + milliseconds })
  worker ??= typeof Worker === 'undefined' ? null : begin()
  if (worker) worker.postMessage({ number, after: milliseconds })
  else setTimeout(() => due(number), milliseconds)
  return () => void waiting.delete(number)
}

function begin(): Worker | null {
  try {
    const begun = new Worker(new URL('./alarm.worker.ts', import.meta.url))
    begun.onmessage = ({ data }: MessageEvent<number>) => due(data)
    begun.onerror = () => {
      worker = null
      for (const [number, { dueAt }] of waiting) setTimeout(() => due(number), dueAt - performance.now())
    }
    return begun
  } catch {
    return null
  }
}

function due(number: number): void {
  const there = waiting.get(number)
  waiting.delete(number)
  there?.ring()
}
