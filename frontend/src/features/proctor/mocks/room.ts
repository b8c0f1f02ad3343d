import type { Tile, WallOfRooms } from '../api/wall'

/** `?tiles=30` fills the wall, `?calm` has no incidents, `?paused` no machine, `?blind` a node that takes no frames. */
export const asked = new URLSearchParams(window.location.search)
export const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()

const NAMES = '陈王李张刘杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'
const count = Number(asked.get('tiles') ?? 30)
const calm = asked.has('calm')
/** What a proctor has changed meanwhile. */
export const changed = new Map<string, Partial<Tile>>()

export const sittingId = (index: number) => `s${index}`
export const nameOf = (index: number) => `${NAMES[index % NAMES.length] ?? '陈'}*${index % 3 ? '华' : ''}`
export const ticketOf = (index: number) => `20221103100${String(index + 10)}`

/** Every fourth second a new frame, each candidate at another moment. */
const frameAt = (index: number) => {
  const now = Date.now() - index * 531
  return new Date(now - (now % 4000)).toISOString()
}

const OVER: Record<number, Partial<Tile>> = {
  0: { openIncidents: 2, worstSeverity: 4 },
  3: { openIncidents: 1, worstSeverity: 3 },
  5: { network: 'LATE', lastSeenAt: ago(35) },
  7: { network: 'OFFLINE', lastSeenAt: ago(190) },
  8: { absentUntil: ago(-220) },
  11: { state: 'ENTERED', formKey: 'candidate:second-view-person', stepName: '登录第二视角', total: null },
  14: { state: 'HANDED_IN', answered: 80 },
  17: { openIncidents: 1, worstSeverity: null },
  19: { state: 'EXPECTED', total: null, network: 'OFFLINE', lastSeenAt: null },
  22: { state: 'ENDED' },
}

function tile(index: number): Tile {
  const at = frameAt(index)
  const special = { ...OVER[index], ...(calm ? { openIncidents: 0, worstSeverity: null } : {}) }
  const gone = special.network === 'OFFLINE'
  const base: Tile = {
    sittingId: sittingId(index),
    nameMasked: nameOf(index),
    ticketNumber: ticketOf(index),
    roomId: index < 15 ? 'r1' : 'r2',
    room: index < 15 ? '第 1 考场' : '第 2 考场',
    state: 'ADMITTED',
    formKey: 'candidate:answer',
    stepName: '作答',
    answered: (index * 7) % 80,
    total: 80,
    lastSeenAt: ago(index % 4),
    network: 'ONLINE',
    first: asked.has('blind') ? {} : { at: gone ? ago(190) : at, live: !gone },
    second: {
      joined: index !== 19,
      approval: special.state === 'ENTERED' ? 'WAITING' : 'APPROVED',
      ...(asked.has('blind') ? {} : { at: index === 6 ? ago(70) : at, live: !gone && index !== 6 }),
    },
    openIncidents: 0,
  }
  return { ...base, ...special, ...changed.get(base.sittingId) }
}

export function room(roomId: string | null): WallOfRooms {
  const tiles = Array.from({ length: count }, (_, index) => tile(index)).filter(
    (one) => roomId === null || one.roomId === roomId,
  )
  return {
    asOf: ago(0),
    watching: asked.has('paused') ? 'PAUSED' : 'ON',
    ...(asked.has('paused') ? { pausedSince: ago(95) } : {}),
    rooms: [
      { id: 'r1', name: '第 1 考场' },
      { id: 'r2', name: '第 2 考场' },
    ],
    tiles,
    total: tiles.length,
  }
}
