import { http, HttpResponse } from 'msw'

const all = Array.from({ length: 43 }, (_, n) => ({
  id: `c${n}`,
  name: `考生${n + 1}`,
  idNumberMasked: '3301**********123X',
  ticketNumbers: [`20221103${1000 + n}`],
  occupation: '劳动关系协调员',
  point: '杭州报名点',
  registeredPhoto: n % 7 !== 0,
}))

export const handlers = [
  http.get('*/api/enrolment/candidates', ({ request }) => {
    const ask = new URL(request.url).searchParams
    const page = Number(ask.get('page') ?? 0)
    const hits = all.filter((one) => one.name.includes(ask.get('q') ?? ''))
    return HttpResponse.json({
      items: hits.slice(page * 20, page * 20 + 20),
      page,
      size: 20,
      total: hits.length,
    })
  }),
]
