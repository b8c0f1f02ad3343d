import type { ApiProblem } from '@/api/problem'

const FIELD = /^changes\[(\d+)]/

/** Those of the changes sent that the server names as having a revision in use; all when it names none. */
export function takenOf<T>({ body }: ApiProblem, sent: T[]): T[] {
  const named = new Set((body?.fields ?? []).map(({ field }) => Number(FIELD.exec(field)?.[1])))
  const taken = sent.filter((_change, index) => named.has(index))
  return taken.length > 0 ? taken : sent
}
