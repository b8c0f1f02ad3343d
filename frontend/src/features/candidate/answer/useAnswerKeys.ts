import type { KeyboardEvent } from 'react'
import type { Question } from '../api/getPaper'
import { choose } from './choose'

interface Keys {
  question: Question
  value: string[]
  locked: boolean
  onAnswer: (value: string[]) => void
  onMark: () => void
  onStep: (by: 1 | -1) => void
}

/** Letters choose, PageUp and PageDown turn, M marks: only while the focus is inside the question (WCAG 2.1.4). */
export function useAnswerKeys({ question, value, locked, onAnswer, onMark, onStep }: Keys) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const key = event.key.toUpperCase()
    const option = question.options.find(({ id }) => id === key)
    if (option && !locked) onAnswer(choose(question, value, option.id))
    else if (event.key === 'PageDown') onStep(1)
    else if (event.key === 'PageUp') onStep(-1)
    else if (key === 'M') onMark()
    else return
    event.preventDefault()
  }
}
