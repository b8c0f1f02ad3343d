import { queryOptions } from '@tanstack/react-query'
import { getJson, postJson } from '@/api/http'
import { isProblem } from '@/api/problem'

export type Role = 'ADMIN' | 'CHIEF_PROCTOR' | 'PROCTOR' | 'SUPPORT' | 'POINT' | 'MARKER' | 'AUDITOR'

export interface Staff {
  id: string
  username: string
  displayName: string
  roles: Role[]
  mustChangePassword: boolean
}

/** Who is signed in; `null` when nobody is. Asked again every minute, so that an ended session shows. */
export const staffQuery = queryOptions({
  queryKey: ['identity', 'me'],
  queryFn: ({ signal }) => readStaff(signal),
  staleTime: 30_000,
  refetchInterval: 60_000,
})

async function readStaff(signal: AbortSignal): Promise<Staff | null> {
  try {
    return await getJson<Staff>('/api/identity/me', { signal })
  } catch (error) {
    if (isProblem(error, 'identity.session.none')) return null
    throw error
  }
}

export interface Login {
  username: string
  password: string
}

export function logIn(login: Login): Promise<Staff> {
  return postJson('/api/identity/login', login)
}

export function logOut(): Promise<void> {
  return postJson('/api/identity/logout')
}

export interface PasswordChange {
  current: string
  next: string
}

export function changePassword(change: PasswordChange): Promise<void> {
  return postJson('/api/identity/password', change)
}
