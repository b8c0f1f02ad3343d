import { describe, expect, it } from 'vitest'
import type { Tile } from '../api/wall'
import { inOrder, standingOf } from './standing'

const tile = (over: Partial<Tile> = {}): Tile => ({
  sittingId: over.ticketNumber ?? 's',
  nameMasked: '陈*华',
  ticketNumber: '1',
  state: 'ADMITTED',
  network: 'ONLINE',
  first: { live: true },
  second: { joined: true, live: true, approval: 'APPROVED' },
  openIncidents: 0,
  ...over,
})

describe('how a candidate stands (P1)', () => {
  it.each<[string, Partial<Tile>, string]>([
    ['well', {}, 'FINE'],
    ['handed in, whatever the network', { state: 'HANDED_IN', network: 'OFFLINE' }, 'OVER'],
    ['not signed in', { state: 'EXPECTED', network: 'OFFLINE' }, 'NOT_HERE'],
    ['away with permission, also when offline', { absentUntil: 'x', network: 'OFFLINE' }, 'AWAY'],
    ['gone', { network: 'OFFLINE' }, 'OFFLINE'],
    ['late', { network: 'LATE', first: { live: false } }, 'RECONNECTING'],
    ['without picture', { first: { live: false } }, 'NO_FEED'],
    ['without phone', { second: { joined: true, live: false, approval: 'APPROVED' } }, 'NO_SECOND'],
    [
      'waiting for a proctor',
      { state: 'ENTERED', second: { joined: true, live: true, approval: 'WAITING' } },
      'APPROVAL',
    ],
    [
      'before the phone has joined',
      { state: 'ENTERED', second: { joined: false, live: false, approval: 'NONE' } },
      'PREPARING',
    ],
    ['on a node that knows no frames', { first: {}, second: { joined: true, approval: 'APPROVED' } }, 'FINE'],
  ])('%s', (_, over, standing) => expect(standingOf(tile(over))).toBe(standing))

  it('lets incidents rise, the worst and the unrated first, and puts who is done last', () => {
    const order = inOrder([
      tile({ ticketNumber: 'a', state: 'HANDED_IN' }),
      tile({ ticketNumber: 'b' }),
      tile({ ticketNumber: 'c', openIncidents: 1, worstSeverity: 2 }),
      tile({ ticketNumber: 'd', openIncidents: 1, worstSeverity: 4 }),
      tile({ ticketNumber: 'e', openIncidents: 1 }),
      tile({ ticketNumber: 'f', state: 'EXPECTED' }),
      tile({ ticketNumber: 'g', state: 'ENTERED' }),
    ])
    expect(order.map((one) => one.ticketNumber).join('')).toBe('decbgfa')
  })
})
