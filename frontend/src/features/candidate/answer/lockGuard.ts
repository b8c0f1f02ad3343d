import { PATIENCE_MS, type OnPlace, type TabGuard } from './tabGuard'

/** Web Locks: a tab that waits goes on by itself when the other one is closed, and may take the lock at any time. */
export function lockGuard(locks: LockManager, name: string, onPlace: OnPlace): TabGuard {
  let waiting: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let letGo: () => void = () => undefined
  let released = false

  const hold = (options: LockOptions) => {
    const held = locks.request(name, options, () => {
      clearTimeout(timer)
      onPlace('HERE')
      return new Promise<void>((resolve) => (letGo = resolve))
    })
    held.catch((error: unknown) => {
      if (released || options.signal?.aborted) return
      const stolen = error instanceof DOMException && error.name === 'AbortError'
      onPlace(stolen ? 'ELSEWHERE' : 'HERE')
      if (stolen) wait()
    })
  }
  const wait = () => {
    waiting = new AbortController()
    hold({ signal: waiting.signal })
  }
  const giveUp = () => {
    clearTimeout(timer)
    waiting?.abort()
  }
  return {
    ask: () => {
      timer = setTimeout(() => onPlace('ELSEWHERE'), PATIENCE_MS)
      wait()
    },
    take: () => {
      giveUp()
      hold({ steal: true })
    },
    release: () => {
      released = true
      giveUp()
      letGo()
    },
  }
}
