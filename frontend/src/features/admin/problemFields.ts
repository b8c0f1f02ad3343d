import type { FormInstance } from 'antd'
import { isProblem } from '@/api/problem'

/**
 * Puts the server's field errors to the fields of a form.
 *
 * @param names the form's fields; `{ endsAt: 'end' }` where the server calls one otherwise
 * @returns whether every error found its field, so that nothing is left for an alert
 */
export function placeFields(form: FormInstance, error: unknown, names: Record<string, string>): boolean {
  const fields = isProblem(error) ? (error.body?.fields ?? []) : []
  const placed = fields.filter(({ field }) => names[field])
  form.setFields(placed.map(({ field, message }) => ({ name: names[field], errors: [message] })))
  return fields.length > 0 && placed.length === fields.length
}
