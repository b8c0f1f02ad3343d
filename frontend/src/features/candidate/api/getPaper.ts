import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/api/http'

export interface Question {
  id: string
  type: 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE'
  score: number
  stem: string
  options: { id: string; text: string }[]
}

export interface Section {
  id: string
  title: string
  note?: string
  questions: Question[]
}

/** paper/v1; holds no correct answer. */
export interface Paper {
  schema: 'paper/v1'
  title: string | Record<string, string>
  minutes: number
  totalScore: number
  sections: Section[]
}

export function getPaper(signal?: AbortSignal): Promise<Paper> {
  return getJson('/api/sitting/paper', signal ? { signal } : {})
}

export const paperQuery = queryOptions({
  queryKey: ['sitting', 'paper'],
  queryFn: ({ signal }) => getPaper(signal),
  staleTime: Infinity,
})
