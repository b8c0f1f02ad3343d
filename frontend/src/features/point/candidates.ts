import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Page } from '@/api/contract'
import { getJson } from '@/api/http'

export interface Candidate {
  id: string
  name: string
  idNumberMasked: string
  ticketNumbers: string[]
  occupation: string
  stream?: string
  point: string
  registeredPhoto: boolean
}

export const candidatesQuery = (ask: { page: number; q: string }) =>
  queryOptions({
    queryKey: ['enrolment', 'candidates', ask],
    queryFn: ({ signal }) =>
      getJson<Page<Candidate>>('/api/enrolment/candidates', { query: { ...ask, size: 20 }, signal }),
    placeholderData: keepPreviousData,
  })
