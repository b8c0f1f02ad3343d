import { describe, expect, it, vi } from 'vitest'
import { fitting, heightFor } from './fitting'
import type { Canvas } from './processCanvas'

describe('the height of a drawing', () => {
  it('follows from its shape and the width there is', () => {
    expect(heightFor(1300, { width: 2600, height: 800 })).toBe(472)
  })

  it('stays between what shows something and what leaves room for the rest of the page', () => {
    expect(heightFor(320, { width: 2600, height: 400 })).toBe(300)
    expect(heightFor(1300, { width: 600, height: 900 })).toBe(640)
    expect(heightFor(1300, { width: 0, height: 0 })).toBe(300)
  })
})

describe('a drawing that is too wide to be read at once', () => {
  it('is shown whole all the same: what is approved must be seen', () => {
    let scale = 1
    const canvas: Canvas = {
      zoom: vi.fn((to?: number | 'fit-viewport') => (scale = to === 'fit-viewport' ? 0.2 : (to ?? scale))),
      viewbox: () => ({
        x: 0,
        y: 0,
        width: 320,
        height: 300,
        inner: { x: 0, y: 0, width: 1600, height: 400 },
      }),
      scroll: vi.fn(),
      resized: vi.fn(),
      addMarker: vi.fn(),
      removeMarker: vi.fn(),
    }
    const container = document.createElement('div')
    Object.defineProperty(container, 'clientWidth', { value: 320 })

    fitting(container, canvas)

    expect(scale).toBeLessThanOrEqual(0.2)
    expect(canvas.scroll).not.toHaveBeenCalled()
  })
})
