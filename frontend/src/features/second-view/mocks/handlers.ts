import { http, HttpResponse } from 'msw'

const asked = new URLSearchParams(window.location.search)
const now = () => new Date().toISOString()

export const handlers = [
  http.post('*/api/sitting/view2/join', () =>
    asked.has('expired')
      ? HttpResponse.json(
          {
            status: 410,
            code: 'sitting.second-view.expired',
            title: '这个二维码已过期',
            mend: '请在考试电脑上点击“换一个二维码”后重新扫描。',
          },
          { status: 410 },
        )
      : HttpResponse.json({
          sittingLabel: '陈*华 · 2022110310045',
          sessionName: '劳动关系协调员 11 月 26 日上午场',
          startsAt: now(),
          serverNow: now(),
        }),
  ),
  http.post('*/api/sitting/view2/pulse', () =>
    HttpResponse.json({ serverNow: now(), state: asked.has('ended') ? 'ENDED' : 'ON' }),
  ),
  http.post('*/ingest/frames/second', () =>
    HttpResponse.json({
      nextMillis: 2_000,
      serverNow: now(),
      watching: 'ON',
      hints: (asked.get('hints') ?? '').split(',').filter(Boolean),
      secondHints: [],
    }),
  ),
]
