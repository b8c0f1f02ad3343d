import type { FormInstance } from 'antd'
import { createElement } from 'react'
import { isProblem } from '@/api/problem'
import { FieldMessage } from './FieldMessage'

/**
 * Puts the server's field errors to the fields of a form.
 *
 * @param names the form's fields; `{ endsAt: 'end' }` where the server calls one otherwise
 * @returns whether every error found its field, so that nothing is left for an alert
 */
export function placeFields(form: FormInstance, error: unknown, names: Record<string, string>): boolean {
  const fields = isProblem(error) ? (error.body?.fields ?? []) : []
  const placed = fields.filter(({ field }) => names[field])
  form.setFields(
    placed.map((problem) => ({
      name: names[problem.field],
      // the type says text, but the form shows any node, and a node follows the page's language
      errors: [createElement(FieldMessage, { problem })] as unknown as string[],
    })),
  )
  return fields.length > 0 && placed.length === fields.length
}
