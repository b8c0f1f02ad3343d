import { describe, expect, it } from 'vitest'
import { fit, heightOf } from './useFit'

describe('tiles on a screen (P1)', () => {
  it.each([
    [4, 2],
    [9, 3],
    [16, 4],
    [30, 6],
  ])('%i stand in a square on the usual screen', (count, columns) => {
    expect(fit(count, 708, 760).columns).toBe(columns)
  })

  it('never leaves the screen', () => {
    for (const count of [4, 9, 16, 30]) {
      const { columns, tile } = fit(count, 1200, 700)
      expect(columns * tile).toBeLessThanOrEqual(1200)
      expect(Math.ceil(count / columns) * heightOf(tile)).toBeLessThanOrEqual(700)
    }
  })
})
