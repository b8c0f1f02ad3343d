import { http, HttpResponse } from 'msw'
import type { ServerInfo } from '@/api/contract'

export const handlers = [
  http.get('*/api/identity/csrf', () => {
    document.cookie = 'XSRF-TOKEN=mock'
    return new HttpResponse(null, { status: 204 })
  }),
  http.get('*/api/shared/info', () =>
    HttpResponse.json<ServerInfo>({
      product: 'Yuankao',
      version: '0.1.0',
      demo: true,
      roles: ['web', 'engine'],
      visionTier: 'full',
      zone: 'Asia/Shanghai',
      serverNow: new Date().toISOString(),
      publicUrl: window.location.origin,
    }),
  ),
]
