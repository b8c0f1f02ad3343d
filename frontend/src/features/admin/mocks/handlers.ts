import { http, HttpResponse } from 'msw'
import { plan } from './batch'

const { id, code, name, state } = plan
const summary = {
  id,
  code,
  name,
  state,
  firstDay: '2022-11-26',
  lastDay: '2022-11-27',
  sessions: 3,
  candidates: 240,
}

export const handlers = [
  http.get('*/api/batch/batches', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? ''
    const items = `${name} ${code}`.includes(q) ? [summary] : []
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length })
  }),
  http.get('*/api/batch/batches/:id', () => HttpResponse.json(plan)),
  http.get('*/api/batch/sessions/:id/passcode', () => HttpResponse.json({ passcode: 'K7M2QX' })),
  http.get('*/api/batch/sessions/:id/end-preview', ({ request }) =>
    HttpResponse.json({
      sittings: 240,
      answering: 231,
      deadlineNow: '2022-11-26T02:30:00Z',
      deadlineThen: new URL(request.url).searchParams.get('endsAt'),
      collisions: [],
    }),
  ),
  http.put('*/api/batch/sessions/:id/end', () =>
    HttpResponse.json(
      {
        status: 409,
        code: 'batch.session.stale',
        title: '该场次刚刚被他人修改',
        mend: '请刷新页面，核对后再次提交。',
      },
      { status: 409 },
    ),
  ),
]
