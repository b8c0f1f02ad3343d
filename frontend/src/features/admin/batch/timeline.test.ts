import { describe, expect, it } from 'vitest'
import { plan } from '../mocks/batch'
import { timeline } from './timeline'

const drawn = timeline(plan, Date.parse(plan.serverNow))
const bars = drawn.groups.flatMap((group) => group.rows.flatMap((row) => row.bars))

describe('time line of a batch', () => {
  it('groups windows, shifts, mock and formal sessions', () => {
    expect(drawn.groups.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['windows', 3],
      ['shifts', 1],
      ['mock', 1],
      ['formal', 2],
    ])
  })

  it('places a bar in proportion to its time', () => {
    const support = drawn.groups[1]!.rows[0]!.bars
    expect(support[1]!.left - support[0]!.left).toBeCloseTo(support[0]!.width * 3, 6)
    expect(bars.every((bar) => bar.left >= 0 && bar.left + bar.width <= 100.0001)).toBe(true)
  })

  it('cuts the months of retention instead of squeezing the exam days', () => {
    expect(bars.filter((bar) => bar.cut).map((bar) => bar.kind)).toEqual(['RETENTION'])
  })

  it('draws now inside the running session and nowhere when it lies outside', () => {
    const running = bars.find((bar) => bar.id === 's2')!
    expect(drawn.now).toBeCloseTo(running.left + running.width / 2, 6)
    expect(timeline(plan, Date.parse('2024-01-01T00:00:00Z')).now).toBeUndefined()
  })

  it('marks midnights of Asia/Shanghai', () => {
    for (const tick of drawn.ticks) expect(new Date(tick.at).toISOString()).toMatch(/T16:00:00/)
    expect(drawn.ticks.length).toBeGreaterThan(3)
  })
})
