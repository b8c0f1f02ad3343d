import type { Paper, Question, Section } from '../api/getPaper'

export interface Numbered {
  /** From 1, through the whole paper. */
  number: number
  question: Question
  section: Section
}

export function numbered(paper: Paper): Numbered[] {
  return paper.sections
    .flatMap((section) => section.questions.map((question) => ({ question, section })))
    .map((each, index) => ({ ...each, number: index + 1 }))
}

export function titleOf(paper: Paper, language: string): string {
  const { title } = paper
  return typeof title === 'string' ? title : (title[language] ?? title['zh-CN'] ?? '')
}
