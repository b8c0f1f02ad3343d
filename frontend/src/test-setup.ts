import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

/** A search ends with the first hit; a second is too short for the first rendering on a machine that builds besides. */
configure({ asyncUtilTimeout: 10_000 })

/** What Ant Design asks of a browser and jsdom does not have: a wide window that never changes its size. */
window.matchMedia = (query) =>
  ({
    matches: /min-width/.test(query),
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList

window.scrollTo = () => undefined

window.ResizeObserver ??= class {
  observe(): void {
    // nothing changes its size here
  }
  unobserve(): void {
    // nothing changes its size here
  }
  disconnect(): void {
    // nothing changes its size here
  }
}

/** jsdom's files cannot be read as text. */
File.prototype.text ??= function (this: File) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsText(this)
  })
}
