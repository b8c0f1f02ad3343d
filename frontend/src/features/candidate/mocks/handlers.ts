import { delay, http, HttpResponse } from 'msw'
import type { Change } from '../api/saveAnswers'
import { digestOf } from '../steps/digestOf'
import { paper } from './paper'
import { go, mock, sitting } from './state'

const problem = (status: number, code: string, title: string, mend: string, extra = {}) =>
  HttpResponse.json({ status, code, title, mend, ...extra }, { status })

const now = () => new Date().toISOString()
const step = (path: string, next: string) =>
  http.post(`*/api/sitting/steps/${path}`, async () => {
    await delay(300)
    go(next)
    return HttpResponse.json(sitting())
  })

async function receipt() {
  const answers = [...mock.answers.values()].filter(({ value }) => value.length > 0)
  return {
    number: 'R-2022-000128',
    handedInAt: now(),
    kind: 'CANDIDATE',
    answered: answers.length,
    total: 30,
    digest: await digestOf([...mock.answers.values()]),
  }
}

export const handlers = [
  http.get('*/api/sitting/challenge', () => HttpResponse.json({ nonce: 'mock-nonce' })),
  http.post('*/api/sitting/login', async ({ request }) => {
    const { passcode } = (await request.json()) as { passcode: string }
    if (passcode === 'other')
      return problem(
        403,
        'sitting.passcode.other-subject',
        '这是另一科目的口令',
        '请使用本科目的口令：每个科目的口令不同，见考试通知。',
      )
    if (passcode === 'wait')
      return problem(429, 'sitting.login.throttled', '尝试次数过多', '请等待倒计时结束后再试。', {
        retryAfterSeconds: 12,
      })
    if (passcode === 'pending')
      return HttpResponse.json(
        { outcome: 'TAKEOVER_PENDING', takeover: { id: 't1', token: 'x' }, silentAfterSeconds: 30 },
        { status: 202 },
      )
    if (passcode !== 'demo')
      return problem(
        401,
        'sitting.login.refused',
        '口令或证件号不正确',
        '请核对后重新输入；口令见考试通知，证件号为报名时所用。',
      )
    mock.signedIn = true
    go('candidate:confirm-information')
    return HttpResponse.json({ outcome: 'ENTERED' })
  }),
  http.post('*/api/sitting/takeover/:id', () => HttpResponse.json({ state: 'PENDING' })),
  http.get('*/api/sitting/me', () =>
    window.location.search.includes('over')
      ? problem(401, 'sitting.taken-over', '考试已转到另一台电脑', '如非本人操作请联系监考人员。')
      : mock.signedIn
        ? HttpResponse.json(sitting())
        : problem(401, 'sitting.session.none', '尚未登录', '请登录。'),
  ),
  step('information', 'candidate:pledge'),
  http.post('*/api/sitting/information-reports', () =>
    HttpResponse.json({ number: 'IR-0017' }, { status: 201 }),
  ),
  http.post('*/api/sitting/steps/pledge', async ({ request }) => {
    const { signed } = (await request.json()) as { signed: boolean }
    go(signed ? 'candidate:photo' : 'candidate:ended')
    return HttpResponse.json(sitting())
  }),
  http.post('*/api/sitting/steps/photo', async () => {
    await delay(300)
    go('candidate:identity-machine')
    setTimeout(() => go('candidate:second-view'), 1_800)
    return HttpResponse.json(sitting())
  }),
  http.post('*/api/sitting/registered-photo', () => HttpResponse.json(sitting())),
  http.post('*/api/sitting/fresh-photo', () => {
    mock.fresh = false
    return HttpResponse.json(sitting())
  }),
  http.post('*/api/sitting/second-view/invitations', () => {
    setTimeout(() => (mock.phone = true), 4_000)
    return HttpResponse.json({
      url: `${window.location.origin}/view2#t=bW9jay10b2tlbi1mb3ItdGhlLXNlY29uZC12aWV3`,
      token: 'mock',
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    })
  }),
  step('second-view', 'candidate:wait'),
  step('form', 'candidate:wait'),
  http.post('*/api/sitting/pulse', () => {
    mock.pulses++
    if (mock.offline) return HttpResponse.error()
    const asking = mock.pulses === 2 && window.location.search.includes('asked')
    return HttpResponse.json({
      serverNow: now(),
      stepRevision: mock.revision,
      endsAt: mock.endsAt,
      messages: mock.messages,
      instructions: asking ? [{ kind: 'TAKEOVER_REQUESTED', takeoverId: 't1', at: now() }] : [],
      secondViewOnline: mock.phone && !mock.asleep,
    })
  }),
  http.post('*/ingest/frames/first', () => {
    if (mock.offline) return HttpResponse.error()
    mock.frames++
    return HttpResponse.json({
      nextMillis: 2_000,
      serverNow: now(),
      watching: 'ON',
      hints: mock.hints,
      secondHints: mock.hints,
    })
  }),
  http.post('*/api/sitting/messages/:id/acknowledgement', async ({ params }) => {
    if (mock.offline) return HttpResponse.error()
    await delay(300)
    mock.messages = mock.messages.map((message) =>
      message.id === params['id'] ? { ...message, acknowledged: true } : message,
    )
    return new HttpResponse(null, { status: 204 })
  }),
  http.post('*/api/sitting/takeovers/:id/answer', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/sitting/paper', () => {
    if (Date.now() < Date.parse(mock.startsAt) && mock.formKey === 'candidate:wait')
      return problem(425, 'sitting.paper.not-open', '试卷尚未开放', '请等待开考。', {
        opensAt: mock.startsAt,
      })
    go('candidate:answer')
    return HttpResponse.json(paper)
  }),
  http.get('*/api/sitting/answers', () =>
    HttpResponse.json({ answers: [...mock.answers.values()], late: [], epoch: 1 }),
  ),
  http.post('*/api/sitting/answers', async ({ request }) => {
    if (mock.offline) return HttpResponse.error()
    await delay(250)
    const { changes } = (await request.json()) as { changes: Change[] }
    if (changes.some(({ questionId }) => questionId === mock.refuses))
      return problem(400, 'sitting.answers.value-invalid', '选项与这道题不符。', '请重新选择。')
    const receipts = changes.map(({ questionId, revision, value }) => {
      const savedAt = now()
      mock.answers.set(questionId, { questionId, revision, value, epoch: 1, savedAt })
      return { questionId, revision, receipt: ++mock.receipts, savedAt }
    })
    return HttpResponse.json({
      receipts,
      serverNow: now(),
      deadline: mock.endsAt,
      messages: mock.messages,
      instructions: [],
    })
  }),
  http.post('*/api/sitting/hand-in', async () => {
    go('candidate:receipt')
    return HttpResponse.json(await receipt())
  }),
  http.get('*/api/sitting/receipt', async () => HttpResponse.json(await receipt())),
  http.post('*/api/sitting/logout', () => {
    mock.signedIn = false
    return new HttpResponse(null, { status: 204 })
  }),
]
