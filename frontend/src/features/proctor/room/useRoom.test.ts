import { describe, expect, it } from 'vitest'
import type { Session } from '../api/proctoring'
import { mostPressing, stageOf } from './useRoom'

const at = (hour: number) => `2022-11-26T${String(hour).padStart(2, '0')}:00:00Z`
const session = (id: string, entry: number, state: string): Session => ({
  id,
  name: id,
  state,
  entryAt: at(entry),
  startsAt: at(entry + 1),
  endsAt: at(entry + 3),
  counts: { expected: 1, entered: 0, waiting: 0, answering: 0, handedIn: 0 },
})

describe('the session that a proctor looks for first (P1)', () => {
  const all = [session('over', 1, 'PLANNED'), session('now', 4, 'PLANNED'), session('next', 8, 'PLANNED')]

  it('goes by the clock when the states stand still (Q3)', () => {
    expect(mostPressing(all, Date.parse(at(6)))?.id).toBe('now')
    expect(mostPressing(all, Date.parse(at(4)))?.id).toBe('now')
    expect(mostPressing(all, Date.parse(at(7)))?.id).toBe('next')
    expect(mostPressing(all, Date.parse(at(23)))?.id).toBe('next')
    expect(mostPressing([], 0)).toBeUndefined()
  })

  it('is at an edge what begins there', () => {
    const one = session('one', 4, 'PLANNED')
    expect([3, 4, 5, 7].map((hour) => stageOf(one, Date.parse(at(hour))))).toEqual([
      'AHEAD',
      'ENTRY',
      'RUNNING',
      'OVER',
    ])
  })
})
