import type { BatchDetail } from '../api/batch'

export interface Bar {
  id: string
  kind: string
  /** Percent of the drawing's width. */
  left: number
  width: number
  from: string
  to: string
  /** Goes on beyond the drawing. */
  cut: boolean
}

export interface Row {
  id: string
  /** A name of the batch; without it the row is called by its `kind`. */
  name?: string
  kind: string
  bars: Bar[]
}

export interface Timeline {
  groups: { key: 'windows' | 'shifts' | 'mock' | 'formal'; rows: Row[] }[]
  /** Midnights in Asia/Shanghai. */
  ticks: { at: number; left: number }[]
  now: number | undefined
}

interface Span {
  id: string
  kind: string
  from: string
  to: string
}

const DAY = 86_400_000
const EAST_8 = 8 * 3_600_000
const MOST_TICKS = 8

/**
 * Where everything of a batch stands. Keeping the papers lasts months, so it does not set the scale: it is cut at the
 * right edge, or the days of the exam would be a hair's breadth.
 */
export function timeline(batch: BatchDetail, now: number): Timeline {
  const windows = batch.windows.map(windowSpan)
  const shifts = batch.shifts.map(windowSpan)
  const sessions = batch.sessions.map((s) => ({ ...s, from: s.entryAt, to: s.endsAt }))
  const scaling = [...windows.filter((w) => w.kind !== 'RETENTION'), ...shifts, ...sessions]
  const all = scaling.length ? scaling : windows
  if (!all.length) return { groups: [], ticks: [], now: undefined }
  const start = Math.min(...all.map((s) => Date.parse(s.from)))
  const end = Math.max(...all.map((s) => Date.parse(s.to)))
  const pad = Math.max((end - start) * 0.03, 60_000)
  const lower = start - pad
  const upper = end + pad
  const at = (time: number) => ((time - lower) / (upper - lower)) * 100
  const bar = (span: Span): Bar => {
    const left = Math.min(100, Math.max(0, at(Date.parse(span.from))))
    const right = Math.min(100, Math.max(0, at(Date.parse(span.to))))
    const { id, kind, from, to } = span
    return { id, kind, left, width: right - left, from, to, cut: Date.parse(to) > upper }
  }
  const row = (span: Span): Row => ({ id: span.id, kind: span.kind, bars: [bar(span)] })
  const rowsOf = (kind: string) =>
    sessions.filter((s) => s.kind === kind).map((s) => ({ ...row(s), name: s.name }))
  const groups: Timeline['groups'] = [
    { key: 'windows', rows: windows.map(row) },
    { key: 'shifts', rows: shifts.length ? [{ id: 'shifts', kind: 'SUPPORT', bars: shifts.map(bar) }] : [] },
    { key: 'mock', rows: rowsOf('MOCK') },
    { key: 'formal', rows: rowsOf('FORMAL') },
  ]
  return {
    groups: groups.filter((group) => group.rows.length > 0),
    ticks: midnights(lower, upper).map((time) => ({ at: time, left: at(time) })),
    now: now >= lower && now <= upper ? at(now) : undefined,
  }
}

function windowSpan(window: BatchDetail['windows'][number]): Span {
  return { id: window.id, kind: window.kind, from: window.opensAt, to: window.closesAt }
}

function midnights(lower: number, upper: number): number[] {
  const step = DAY * Math.max(1, Math.ceil((upper - lower) / DAY / MOST_TICKS))
  const found: number[] = []
  const first = Math.ceil((lower + EAST_8) / DAY) * DAY - EAST_8
  for (let time = first; time <= upper; time += step) found.push(time)
  return found
}
