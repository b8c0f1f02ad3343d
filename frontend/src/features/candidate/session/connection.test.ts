import { describe, expect, it, vi } from 'vitest'
import { Connection } from './connection'

describe('a line to the server', () => {
  it('tells once when it works again, and only of that line', () => {
    const connection = new Connection()
    const pulse = vi.fn()
    const saving = vi.fn()
    connection.onReturn('pulse', pulse)
    connection.onReturn('saving', saving)
    connection.report('pulse', true)
    connection.report('pulse', false)
    expect(pulse).not.toHaveBeenCalled()
    connection.report('pulse', true)
    connection.report('pulse', true)
    expect(pulse).toHaveBeenCalledTimes(1)
    expect(saving).not.toHaveBeenCalled()
  })

  it('tells nobody who has left', () => {
    const connection = new Connection()
    const tell = vi.fn()
    connection.onReturn('pulse', tell)()
    connection.report('pulse', false)
    connection.report('pulse', true)
    expect(tell).not.toHaveBeenCalled()
  })

  it('is lost since the first loss of any line', () => {
    const connection = new Connection()
    expect(connection.since()).toBeUndefined()
    connection.report('saving', false)
    connection.report('pulse', false)
    connection.report('saving', true)
    expect(connection.since()).toBeDefined()
    connection.report('pulse', true)
    expect(connection.since()).toBeUndefined()
  })
})
