import { describe, expect, it } from 'vitest'
import { heightFor } from './fitting'

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
