import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonical, digestOf } from './digestOf'

const answers = [
  { questionId: 'q2', value: ['C', 'A'] },
  { questionId: 'q10', value: ['B'] },
  { questionId: 'q3', value: [] },
]

describe('digest of the answers (N2)', () => {
  it('sorts questions and options, leaves out what is empty, and writes no white space', () => {
    expect(canonical(answers)).toBe(
      '[{"questionId":"q10","value":["B"]},{"questionId":"q2","value":["A","C"]}]',
    )
  })

  it('is the SHA-256 of that text', async () => {
    expect(await digestOf(answers)).toBe(createHash('sha256').update(canonical(answers)).digest('hex'))
  })
})
