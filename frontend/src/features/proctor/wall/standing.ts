import type { Tile } from '../api/wall'

/** What a proctor must know of a candidate at a glance, the most pressing first. */
export type Standing =
  | 'NOT_HERE'
  | 'OVER'
  | 'AWAY'
  | 'OFFLINE'
  | 'RECONNECTING'
  | 'NO_FEED'
  | 'APPROVAL'
  | 'NO_SECOND'
  | 'PREPARING'
  | 'FINE'

const OVER = new Set(['HANDED_IN', 'ENDED', 'ABSENT', 'DECLINED'])

export function standingOf(tile: Tile): Standing {
  if (OVER.has(tile.state)) return 'OVER'
  if (tile.state === 'EXPECTED') return 'NOT_HERE'
  if (tile.absentUntil) return 'AWAY'
  if (tile.network === 'OFFLINE') return 'OFFLINE'
  if (tile.network === 'LATE') return 'RECONNECTING'
  if (tile.second.approval === 'WAITING') return 'APPROVAL'
  if (tile.first.live === false) return 'NO_FEED'
  if (tile.state === 'ADMITTED' && tile.second.joined && tile.second.live === false) return 'NO_SECOND'
  return tile.state === 'ADMITTED' ? 'FINE' : 'PREPARING'
}

/** Whose cameras may show something: somebody who is in. */
export const isHere = (tile: Tile) => tile.state === 'ENTERED' || tile.state === 'ADMITTED'

/** Incidents rise, the worst first; then who is here, who is not yet, who is done; in between nothing jumps about. */
export function inOrder(tiles: Tile[]): Tile[] {
  const rank = (tile: Tile) =>
    tile.openIncidents > 0 ? -(tile.worstSeverity ?? 4) : isHere(tile) ? 0 : tile.state === 'EXPECTED' ? 1 : 2
  return [...tiles].sort((a, b) => rank(a) - rank(b) || a.ticketNumber.localeCompare(b.ticketNumber))
}
