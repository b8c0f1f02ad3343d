interface Answered {
  questionId: string
  value: string[]
}

/** Canonical JSON of the answers: sorted by question, option ids sorted, empty ones left out, no white space. */
export function canonical(answers: readonly Answered[]): string {
  const rows = answers
    .filter(({ value }) => value.length > 0)
    .map(({ questionId, value }) => ({ questionId, value: [...value].sort() }))
    .sort((a, b) => (a.questionId < b.questionId ? -1 : a.questionId > b.questionId ? 1 : 0))
  return JSON.stringify(rows)
}

/** SHA-256 of {@link canonical} in UTF-8, as lowercase hex. */
export async function digestOf(answers: readonly Answered[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(answers)))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
