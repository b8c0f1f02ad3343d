import { useMutation } from '@tanstack/react-query'
import { Form, type FormInstance } from 'antd'
import { useState } from 'react'
import { placeFields } from './problemFields'

interface FormMutation<F> {
  form: FormInstance<F>
  send: (fields: F) => void
  isPending: boolean
  /** What no field could show. */
  rest: unknown
  /** As it came, for what its code decides. */
  error: unknown
}

/** A form that is sent: the server's field errors stand at their fields, everything else is left for an alert. */
export function useFormMutation<F, R>(
  send: (fields: F) => Promise<R>,
  onSuccess: (reply: R) => void,
  names: Record<string, string>,
): FormMutation<F> {
  const [form] = Form.useForm<F>()
  const [placed, setPlaced] = useState(false)
  const mutation = useMutation({
    mutationFn: send,
    onSuccess,
    onError: (error) => setPlaced(placeFields(form, error, names)),
  })
  return {
    form,
    send: (fields) => mutation.mutate(fields),
    isPending: mutation.isPending,
    rest: placed ? undefined : mutation.error,
    error: mutation.error,
  }
}
