import { describe, expect, it } from 'vitest'
import { fromWall, toWall } from './wallTime'

describe('the wall clock of Asia/Shanghai', () => {
  it('keeps the seconds of an end, so that an untouched form changes nothing', () => {
    expect(toWall('2022-11-26T02:30:07Z')).toBe('2022-11-26T10:30:07')
    expect(fromWall(toWall('2022-11-26T02:30:07Z'))).toBe('2022-11-26T02:30:07.000Z')
  })

  it('reads what the browser sends when the seconds are zero', () => {
    expect(fromWall('2022-11-26T10:30')).toBe('2022-11-26T02:30:00.000Z')
  })

  it('knows no moment while the field is incomplete', () => {
    expect(fromWall('')).toBeUndefined()
    expect(fromWall(undefined)).toBeUndefined()
  })
})
