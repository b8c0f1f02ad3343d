import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { getJson, postJson, putJson } from '@/api/http'
import type { Role } from '@/features/staff/api/staff'

export interface Account {
  id: string
  username: string
  displayName: string
  roles: Role[]
  state: 'ACTIVE' | 'DISABLED'
  mustChangePassword: boolean
  createdAt: Instant
  lastLoginAt?: Instant | null
}

export interface NewAccount {
  username: string
  displayName: string
  roles: Role[]
}

const BASE = '/api/identity/accounts'

export const accountsQuery = (page: number, q: string) =>
  queryOptions({
    queryKey: ['identity', 'accounts', page, q],
    queryFn: ({ signal }) =>
      getJson<Page<Account>>(BASE, { signal, query: { page, size: 20, q: q || undefined } }),
    placeholderData: keepPreviousData,
  })

/** The password comes this once; the server keeps only its hash. */
export const createAccount = (account: NewAccount) =>
  postJson<{ account: Account; password: string }>(BASE, account)

export const resetPassword = (id: string, reason: string) =>
  postJson<{ password: string }>(`${BASE}/${id}/reset`, { reason })

export const switchAccount = (id: string, to: 'disable' | 'enable', reason: string) =>
  postJson<Account>(`${BASE}/${id}/${to}`, { reason })

export const giveRoles = (id: string, roles: Role[], reason: string) =>
  putJson<Account>(`${BASE}/${id}/roles`, { roles, reason })
