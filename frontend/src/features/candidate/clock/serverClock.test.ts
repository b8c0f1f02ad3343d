import { describe, expect, it } from 'vitest'
import { ServerClock } from './serverClock'

const T0 = Date.parse('2022-11-26T01:00:00Z')
const at = (milliseconds: number) => new Date(T0 + milliseconds).toISOString()

function clock() {
  const computer = { now: 5_000 }
  return { computer, server: new ServerClock(() => computer.now) }
}

describe('the clock of the server (C6)', () => {
  it('takes off half of the round trip', () => {
    const { computer, server } = clock()
    computer.now = 5_200
    server.read(at(100), 5_000)
    expect(server.now()).toBe(T0 + 200)
  })

  it('prefers the reading with the shorter round trip', () => {
    const { computer, server } = clock()
    computer.now = 5_020
    server.read(at(10), 5_000)
    computer.now = 8_000
    server.read(at(2_900), 7_000)
    expect(server.now()).toBe(T0 + 3_000)
  })

  it('believes a reading at once after the computer slept', () => {
    const { computer, server } = clock()
    computer.now = 5_020
    server.read(at(10), 5_000)
    computer.now = 6_000
    server.read(at(600_000), 5_800)
    expect(server.now()).toBe(T0 + 600_100)
  })
})
