import { http, HttpResponse } from 'msw'
import type { Staff } from '../api/staff'

/** `?as=PROCTOR` signs in at once, `?first` with a password somebody else set. */
const asked = new URLSearchParams(window.location.search)
const problem = (status: number, code: string, title: string, mend: string) =>
  HttpResponse.json({ status, code, title, mend }, { status })

const roles = (asked.get('as')?.split(',') ?? ['PROCTOR', 'ADMIN', 'SUPPORT', 'POINT']) as Staff['roles']
let first = asked.has('first')
let signedIn = asked.has('as') || first
const staff = (): Staff => ({
  id: '0192',
  username: 'lizhang',
  displayName: '李璋',
  roles,
  mustChangePassword: first,
})

export const handlers = [
  http.get('*/api/identity/me', () =>
    signedIn
      ? HttpResponse.json(staff())
      : problem(401, 'identity.session.none', '您还没有登录，或登录已经失效。', '请重新登录后再试。'),
  ),
  http.post('*/api/identity/login', async ({ request }) => {
    const { password } = (await request.json()) as { password: string }
    if (password === 'wrong')
      return problem(
        401,
        'identity.login.refused',
        '用户名或密码不正确。',
        '请检查大小写后重试；忘记密码时请联系管理员重置。',
      )
    signedIn = true
    return HttpResponse.json(staff())
  }),
  http.post('*/api/identity/logout', () => {
    signedIn = false
    return new HttpResponse(null, { status: 204 })
  }),
  http.post('*/api/identity/password', () => {
    first = false
    return new HttpResponse(null, { status: 204 })
  }),
]
