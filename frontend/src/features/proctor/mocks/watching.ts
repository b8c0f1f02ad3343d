import { http, HttpResponse } from 'msw'
import type { Decision, Incident } from '../api/incidents'
import type { SentMessage } from '../api/interventions'
import { decide, decided, detail, incidents, sentences } from './incidents'
import { drawing } from './pictures'
import { ago, asked, changed, nameOf, room, sittingId, ticketOf } from './room'

const messages: SentMessage[] = [
  {
    id: 'm1',
    kind: 'WARNING',
    text: '请一直坐在座位上。',
    at: ago(1440),
    acknowledgedAt: ago(1400),
    sender: '王璋',
  },
]
const done = () => new HttpResponse(null, { status: 204 })
const page = (items: unknown[]) => HttpResponse.json({ items, page: 0, size: 100, total: items.length })
const picture = (svg: string) => new HttpResponse(svg, { headers: { 'Content-Type': 'image/svg+xml' } })

let views = Array.from({ length: asked.has('calm') ? 0 : 8 }, (_, index) => ({
  taskId: `v${index}`,
  sittingId: sittingId(index + 20),
  label: `${nameOf(index + 20)} · ${ticketOf(index + 20)}`,
  room: '第 2 考场',
  verdict: ['GOOD', 'GOOD', 'DARK', 'NO_SCREEN', 'GOOD', 'TOO_CLOSE', 'NOT_ABLE', null][index],
  since: ago(40 + index * 25),
}))

/** What the cameras bring and what follows from it. */
export const watching = [
  http.get('*/api/proctoring/wall', ({ request }) =>
    HttpResponse.json(room(new URL(request.url).searchParams.get('roomId'))),
  ),
  http.get<{ id: string; view: 'first' | 'second' }>('*/ingest/wall/:id/:view', ({ params }) => {
    const seed = Number(params.id.slice(1))
    return picture(
      drawing({
        seed,
        phase: Math.floor(Date.now() / 4000) % 1000,
        view: params.view,
        persons: seed === 0 ? 2 : 1,
      }),
    )
  }),
  http.get('*/api/proctoring/incidents', ({ request }) => {
    const ask = new URL(request.url).searchParams
    const all = ask.get('state') === 'DECIDED' ? decided : incidents
    const fits = (one: Incident) =>
      (!ask.get('sittingId') || one.sittingId === ask.get('sittingId')) &&
      (!ask.get('kind') || one.kind === ask.get('kind')) &&
      (ask.get('escalated') !== 'true' || !!one.escalatedAt)
    return page(all.filter(fits).sort((a, b) => (b.severity ?? 4) - (a.severity ?? 4)))
  }),
  http.get('*/api/proctoring/incidents/:id', ({ params }) => {
    const one = [...incidents, ...decided].find(({ id }) => id === params['id'])
    return one ? HttpResponse.json(detail(one)) : new HttpResponse(null, { status: 404 })
  }),
  http.post('*/api/proctoring/incidents/:id/decision', async ({ params, request }) => {
    const made = (await request.json()) as Decision
    const rival = asked.has('rival')
    const incident = decide(String(params['id']), made.decision, made.reason)
    if (incident && !rival) return HttpResponse.json(incident)
    if (incident) Object.assign(incident, { decidedBy: '王璋', decision: 'WARN' })
    return HttpResponse.json(
      {
        status: 409,
        code: 'proctoring.incident.decided',
        title: '王璋 已经处理了这条异常。',
        mend: '请刷新查看处理结果，无需再次处理。',
        decidedBy: '王璋',
        decidedAt: ago(1),
        decision: 'WARN',
      },
      { status: 409 },
    )
  }),
  http.get<{ id: string }>('*/api/proctoring/evidence/:id', ({ params }) => {
    const [incident = '', moment, view] = params.id.split('-')
    const two = incident === 'i1' && moment !== 'BEFORE'
    return picture(
      drawing({
        seed: Number([...incidents, ...decided].find(({ id }) => id === incident)?.sittingId.slice(1) ?? 0),
        phase: 0,
        view: view === 'SECOND' ? 'second' : 'first',
        persons: incident === 'i4' && moment !== 'BEFORE' ? 0 : two ? 2 : 1,
        phone: incident === 'i2' && moment !== 'BEFORE',
      }),
    )
  }),
  http.get('*/api/proctoring/ready-sentences', () => HttpResponse.json(sentences)),
  http.get('*/api/proctoring/sittings/:id/messages', ({ params }) =>
    HttpResponse.json(params['id'] === 's0' ? messages : []),
  ),
  http.post('*/api/proctoring/sittings/:id/messages', async ({ request }) => {
    const { text } = (await request.json()) as { text: string }
    messages.unshift({ id: `m${Date.now()}`, kind: 'TEXT', text, at: ago(0), sender: '李璋' })
    return done()
  }),
  http.post('*/api/proctoring/messages', () => HttpResponse.json({ candidates: 26 })),
  http.post<{ id: string }>('*/api/proctoring/sittings/:id/absence', async ({ params, request }) => {
    const { minutes } = (await request.json()) as { minutes: number }
    const until = ago(-60 * minutes)
    changed.set(params.id, { ...changed.get(params.id), absentUntil: until })
    return HttpResponse.json({ until })
  }),
  http.delete<{ id: string }>('*/api/proctoring/sittings/:id/absence', ({ params }) => {
    changed.set(params.id, { ...changed.get(params.id), absentUntil: null })
    return done()
  }),
  http.get('*/api/proctoring/sittings/:id/records', ({ params }) =>
    page(
      params['id'] === 's0'
        ? [
            {
              id: 'r1',
              violation: true,
              note: '桌上有手机。',
              evidenceId: 'i2-AT-FIRST',
              view: 'FIRST',
              frameAt: ago(900),
              by: '王璋',
              at: ago(880),
            },
          ]
        : [],
    ),
  ),
  http.post('*/api/proctoring/sittings/:id/screenshot', () =>
    HttpResponse.json({ evidenceId: 'x', at: ago(1), violation: true }),
  ),
  http.post<{ id: string; word: string }>('*/api/proctoring/sittings/:id/:word', ({ params }) => {
    changed.set(params.id, { ...changed.get(params.id), state: params.word === 'end' ? 'ENDED' : 'ADMITTED' })
    return params.word === 'reinstate' ? HttpResponse.json({ deadline: ago(-3000) }) : done()
  }),
  http.get('*/api/proctoring/second-views', () => page(views)),
  http.post('*/api/proctoring/second-views/decisions', async ({ request }) => {
    const { taskIds } = (await request.json()) as { taskIds: string[] }
    views = views.filter(({ taskId }) => !taskIds.includes(taskId))
    return HttpResponse.json({ results: taskIds.map((taskId) => ({ taskId, state: 'DONE' })) })
  }),
]
