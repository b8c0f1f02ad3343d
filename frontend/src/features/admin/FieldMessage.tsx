import { useTranslation } from 'react-i18next'
import type { FieldProblem } from '@/api/problem'

/** The server's word on a field, in the language that is read now and not the one the form was sent in. */
export function FieldMessage({ problem }: { problem: FieldProblem }) {
  const { i18n } = useTranslation()
  return problem.texts?.[i18n.language] ?? problem.message
}
