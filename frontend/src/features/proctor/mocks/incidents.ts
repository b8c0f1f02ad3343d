import type {
  Box,
  Episode,
  Incident,
  IncidentDetail,
  Picture,
  ReadySentence,
  Verdict,
} from '../api/incidents'
import { ago, asked, changed, nameOf, sittingId, ticketOf } from './room'

const started = Date.now()
const before = (seconds: number) => new Date(started - seconds * 1000).toISOString()

function incident(n: number, index: number, kind: string, over: Partial<Incident>): Incident {
  return {
    id: `i${n}`,
    number: `I-221126-0000${n}`,
    sittingId: sittingId(index),
    nameMasked: nameOf(index),
    ticketNumber: ticketOf(index),
    sessionId: 'e1',
    sessionName: '劳动关系协调员 理论 11 月 26 日上午场',
    roomId: index < 15 ? 'r1' : 'r2',
    room: index < 15 ? '第 1 考场' : '第 2 考场',
    kind,
    severity: 3,
    state: 'OPEN',
    raisedAt: before(60),
    startedAt: before(66),
    late: false,
    ...over,
  }
}

export const incidents: Incident[] = asked.has('calm')
  ? []
  : [
      incident(1, 0, 'SEVERAL_PERSONS', { severity: 4, raisedAt: before(205), escalatedAt: before(20) }),
      incident(2, 0, 'DEVICE_IN_USE', { severity: 4, raisedAt: before(40), startedAt: before(44) }),
      incident(3, 17, 'OTHER_PERSON', { severity: null, raisedAt: before(3), startedAt: before(9) }),
      incident(4, 3, 'LEFT_SEAT', { raisedAt: before(90), startedAt: before(97), endedAt: before(60) }),
      incident(5, 9, 'SECOND_VIEW_LOST', {
        severity: 1,
        raisedAt: before(300),
        startedAt: before(316),
        late: true,
      }),
    ]
export const decided: Incident[] = [
  incident(9, 0, 'LEFT_SEAT', {
    state: 'DECIDED',
    severity: 2,
    startedAt: before(1500),
    raisedAt: before(1494),
    endedAt: before(1470),
    decision: 'WARN',
    decidedBy: '王璋',
    decidedAt: before(1440),
  }),
]

const box = (label: string, x: number, y: number, width: number, height: number, score: number): Box => ({
  label,
  x,
  y,
  width,
  height,
  score,
})
const BOXES: Record<string, Box[]> = {
  SEVERAL_PERSONS: [
    box('face', 0.38, 0.27, 0.24, 0.42, 0.93),
    box('person', 0.31, 0.25, 0.38, 0.75, 0.88),
    box('face', 0.74, 0.2, 0.18, 0.32, 0.81),
    box('person', 0.69, 0.18, 0.28, 0.68, 0.72),
  ],
  DEVICE_IN_USE: [box('face', 0.38, 0.27, 0.24, 0.42, 0.94), box('phone', 0.65, 0.68, 0.11, 0.25, 0.67)],
}

const SCORES: Record<string, [number, number[]]> = {
  SEVERAL_PERSONS: [2, [1, 1, 2, 2, 2]],
  OTHER_PERSON: [0.3, [0.61, 0.58, 0.22, 0.18, 0.2]],
  DEVICE_IN_USE: [0.35, [0.1, 0.52, 0.61, 0.67]],
}

function episodes(one: Incident): Episode[] {
  const scored = SCORES[one.kind]
  const start = Date.parse(one.startedAt)
  return [
    {
      id: `e${one.id}`,
      view: one.kind === 'SECOND_VIEW_LOST' ? 'SECOND' : 'FIRST',
      startedAt: one.startedAt,
      endedAt: one.endedAt ?? null,
      late: one.late,
      ...(scored ? { score: scored[1].at(-1) ?? 0, threshold: scored[0] } : {}),
      holdMillis: 2000,
      tier: 'full',
      modelDigest: '8f2383e4dd3cfbb4+0ba9fbfa01b5270c+c5c2d13e59ae883e',
      frames: (scored?.[1] ?? []).map((score, index) => ({
        view: 'FIRST',
        at: new Date(start - 4000 + index * 2000).toISOString(),
        score,
        boxes: BOXES[one.kind] ?? [],
      })),
    },
  ]
}

function evidence(one: Incident): Picture[] {
  if (one.kind === 'SECOND_VIEW_LOST') return []
  const start = Date.parse(one.startedAt)
  const moments = one.id === 'i3' ? (['BEFORE', 'AT'] as const) : (['BEFORE', 'AT', 'AFTER'] as const)
  return moments.flatMap((moment, index) =>
    (['FIRST', 'SECOND'] as const)
      .filter((view) => view === 'FIRST' || moment !== 'AFTER')
      .map((view): Picture => ({
        id: `${one.id}-${moment}-${view}`,
        episodeId: `e${one.id}`,
        moment,
        view,
        at: new Date(start + (index - 1) * 4000).toISOString(),
        boxes: moment !== 'BEFORE' && view === 'FIRST' ? (BOXES[one.kind] ?? []) : [],
      })),
  )
}

export function detail(one: Incident): IncidentDetail {
  return {
    ...one,
    episodes: episodes(one),
    evidence: evidence(one),
    earlier: decided
      .filter(({ sittingId: id, id: other }) => id === one.sittingId && other !== one.id)
      .map((earlier) => ({ ...earlier, reason: '经提醒后回到座位。' })),
    readySentences: sentences,
  }
}

/** The first incident of `?rival` is decided by somebody else a moment before. */
export function decide(id: string, decision: Verdict, reason?: string): Incident | undefined {
  const index = incidents.findIndex((one) => one.id === id)
  const [open] = incidents.splice(index, index < 0 ? 0 : 1)
  if (!open) return undefined
  const made: Incident = {
    ...open,
    state: 'DECIDED',
    decision,
    reason: reason ?? null,
    decidedBy: '李璋',
    decidedAt: ago(0),
  }
  decided.unshift(made)
  if (decision === 'END') changed.set(open.sittingId, { state: 'ENDED' })
  const left = incidents.filter(({ sittingId: sitting }) => sitting === open.sittingId).length
  changed.set(open.sittingId, { ...changed.get(open.sittingId), openIncidents: left })
  return made
}

export const sentences: ReadySentence[] = (
  [
    [
      'DISMISS',
      '考生只是短暂低头或调整坐姿。',
      'The candidate only bent down or moved on the chair for a moment.',
    ],
    ['DISMISS', '光线或画面质量造成的误报。', 'A false alarm caused by the light or the picture.'],
    [
      'WARN',
      '请一直坐在座位上，面部和双手保持在画面内。',
      'Stay in your seat with your face and both hands in the picture.',
    ],
    [
      'WARN',
      '考试房间内只能有您一人，请让其他人离开。',
      'You must be alone in the room. Ask everybody else to leave.',
    ],
    ['WARN', '请立即收起手机和其他电子设备。', 'Put away your phone and any other device now.'],
    ['RECORD', '考试房间内出现其他人。', 'Another person was in the room.'],
    ['RECORD', '考试中使用电子设备。', 'Used an electronic device during the exam.'],
    ['END', '使用电子设备作弊，证据清楚。', 'Cheated with an electronic device; the evidence is clear.'],
  ] as [Verdict, string, string][]
).map(([decision, zh, en], index) => ({ id: index + 1, decision, zh, en }))
