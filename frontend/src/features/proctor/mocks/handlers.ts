import { http, HttpResponse } from 'msw'
import { watching } from './watching'

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const page = (items: unknown[]) => HttpResponse.json({ items, page: 0, size: 20, total: items.length })
const session = '劳动关系协调员 理论 11 月 26 日上午场'

let outcome: string | undefined
const review = () => ({
  taskId: 't1',
  sittingId: 's1',
  nameMasked: '陈*华',
  ticketNumber: '2022110310045',
  room: '第 1 考场',
  sessionName: session,
  startsAt: ago(-20),
  reason: 'DOUBTFUL',
  score: 0.348,
  modelDigest: '8f2383e4dd3cfbb4+0ba9fbfa01b5270c',
  purpose: 'ENTRY',
  provisional: new URLSearchParams(window.location.search).has('provisional'),
  since: ago(3),
  ...(outcome ? { outcome, decidedAt: ago(0), decidedBy: '李璋' } : {}),
})
const face = (skin: string) =>
  new HttpResponse(
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="600"><rect width="480" height="600" fill="#dfe6f1"/><ellipse cx="240" cy="260" rx="120" ry="155" fill="${skin}"/><rect x="90" y="430" width="300" height="170" rx="80" fill="#35507e"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )

export const handlers = [
  ...watching,
  http.get('*/api/proctoring/sessions', () =>
    HttpResponse.json([
      {
        id: 'e1',
        name: session,
        state: 'RUNNING',
        entryAt: ago(50),
        startsAt: ago(20),
        endsAt: ago(-70),
        counts: { expected: 30, entered: 28, waiting: 1, answering: 26, handedIn: 1 },
      },
    ]),
  ),
  http.get('*/api/proctoring/sittings', () =>
    page([
      {
        sittingId: 's1',
        nameMasked: '陈*华',
        ticketNumber: '2022110310045',
        room: '第 1 考场',
        state: 'ENTERED',
        stepFormKey: 'candidate:identity-person',
        stepName: '身份核验',
        identity: 'PERSON',
        secondViewOnline: false,
        lastSeenAt: ago(0),
      },
      {
        sittingId: 's2',
        nameMasked: '王*',
        ticketNumber: '2022110310046',
        room: '第 1 考场',
        state: 'ADMITTED',
        stepFormKey: 'candidate:answer',
        stepName: '作答',
        identity: 'PASSED',
        secondViewOnline: true,
        answered: 42,
        lastSeenAt: ago(0),
      },
    ]),
  ),
  http.get('*/api/proctoring/identity-reviews', ({ request }) =>
    page(request.url.includes('state=DECIDED') === (outcome !== undefined) ? [review()] : []),
  ),
  http.get('*/api/proctoring/identity-reviews/:id', () =>
    HttpResponse.json({
      ...review(),
      registeredPhoto: true,
      earlier: [{ takenAt: ago(5), outcome: 'AGAIN', score: 0.21 }],
    }),
  ),
  http.get('*/api/proctoring/identity-reviews/:id/photos/taken', () => face('#c99a7c')),
  http.get('*/api/proctoring/identity-reviews/:id/photos/registered', () => face('#d8ac8c')),
  http.post('*/api/proctoring/identity-reviews/:id/decision', async ({ request }) => {
    outcome = ((await request.json()) as { outcome: string }).outcome
    return HttpResponse.json(review())
  }),
  http.get('*/api/proctoring/information-reports', () =>
    page([
      {
        id: 'r1',
        sittingId: 's2',
        nameMasked: '王*',
        ticketNumber: '2022110310046',
        text: '工作单位名称有一个错字。',
        at: ago(12),
        state: 'OPEN',
      },
    ]),
  ),
  http.post('*/api/proctoring/information-reports/:id/done', () => new HttpResponse(null, { status: 204 })),
]
