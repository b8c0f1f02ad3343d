/** Web Locks as far as a tab needs them, for jsdom, which has none. */
export class FakeLocks {
  private holder: ((error: DOMException) => void) | undefined
  private readonly waiting: (() => void)[] = []

  readonly request = (_name: string, options: LockOptions, granted: () => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const enter = () => {
        this.holder = reject
        queueMicrotask(() => {
          void granted().then(() => {
            resolve()
            if (this.holder !== reject) return
            this.holder = undefined
            this.waiting.shift()?.()
          })
        })
      }
      options.signal?.addEventListener('abort', () => {
        if (this.waiting.includes(enter)) this.waiting.splice(this.waiting.indexOf(enter), 1)
        reject(new DOMException('given up', 'AbortError'))
      })
      const holder = this.holder
      if (holder && !options.steal) this.waiting.push(enter)
      else enter()
      if (options.steal) holder?.(new DOMException('stolen', 'AbortError'))
    })

  install(): void {
    Object.defineProperty(navigator, 'locks', { value: this, configurable: true })
  }

  static remove(): void {
    Reflect.deleteProperty(navigator, 'locks')
  }
}
