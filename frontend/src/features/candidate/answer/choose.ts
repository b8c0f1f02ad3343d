import type { Question } from '../api/getPaper'

/** The answer after an option was chosen: several may stand together only in MULTIPLE, in the paper's order. */
export function choose(question: Question, value: readonly string[], option: string): string[] {
  if (question.type !== 'MULTIPLE') return [option]
  const chosen = new Set(value)
  if (!chosen.delete(option)) chosen.add(option)
  return question.options.map(({ id }) => id).filter((id) => chosen.has(id))
}
