import type { BatchDetail } from '../api/batch'

/** A plan in the manner of November 2022, seen from the morning of its first formal day. */
export const plan: BatchDetail = {
  id: 'b1',
  code: '2022-11',
  name: '2022 年 11 月全国统一鉴定',
  state: 'PUBLISHED',
  zone: 'Asia/Shanghai',
  serverNow: '2022-11-26T01:30:00Z',
  windows: [
    ['w1', 'TICKETS', '2022-11-21T01:00:00Z', '2022-11-27T08:00:00Z'],
    ['w2', 'DEVICE_CHECK', '2022-11-22T01:00:00Z', '2022-11-25T09:00:00Z'],
    ['w3', 'RETENTION', '2022-11-27T10:00:00Z', '2023-05-27T10:00:00Z'],
  ].map(([id = '', kind = '', opensAt = '', closesAt = '']) => ({
    id,
    kind,
    opensAt,
    closesAt,
    assumed: false,
  })),
  shifts: ['22', '23', '24', '25'].map((day) => ({
    id: `h${day}`,
    kind: 'SUPPORT',
    opensAt: `2022-11-${day}T01:00:00Z`,
    closesAt: `2022-11-${day}T09:00:00Z`,
    assumed: false,
  })),
  sessions: (
    [
      ['s1', 'MOCK', '模拟考试', '24', 'CLOSED'],
      ['s2', 'FORMAL', '劳动关系协调员 理论知识', '26', 'RUNNING'],
      ['s3', 'FORMAL', '劳动关系协调员 专业能力', '27', 'PLANNED'],
    ] as const
  ).map(([id, kind, name, day, state]) => ({
    id,
    kind,
    name,
    subject: kind === 'MOCK' ? 'MOCK' : 'THEORY',
    entryAt: `2022-11-${day}T00:30:00Z`,
    startsAt: `2022-11-${day}T01:00:00Z`,
    endsAt: `2022-11-${day}T02:30:00Z`,
    state,
    sittings: 240,
    version: 3,
    assumed: false,
  })),
  changes: [
    { at: '2022-11-20T02:00:00Z', by: 'admin', what: 'STATE', from: 'DRAFT', to: 'PUBLISHED' },
    {
      at: '2022-11-25T02:00:00Z',
      by: 'admin',
      what: 'SESSION_END',
      subject: '模拟考试',
      from: '2022-11-24T02:00:00Z',
      to: '2022-11-24T02:30:00Z',
      reason: '供电故障',
    },
  ],
}
