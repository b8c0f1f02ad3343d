import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import type { ExamSession } from '../api/batch'
import { moveEnd } from '../api/moveEnd'
import { endPreviewQuery } from '../api/previewEnd'
import { fromWall, toWall } from './wallTime'

interface Fields {
  end: string
  reason: string
}

interface MoveEndFormProps {
  session: ExamSession
  onMoved: () => void
  /** Somebody else was faster: read the session again. */
  onReload: () => void
}

/** Moves the end of a session (T7): whom it concerns is shown before it is done. */
export function MoveEndForm({ session, onMoved, onReload }: MoveEndFormProps) {
  const { t } = useTranslation('admin')
  const [form] = Form.useForm<Fields>()
  const endsAt = fromWall(Form.useWatch('end', form))
  const changed = endsAt !== undefined && Date.parse(endsAt) !== Date.parse(session.endsAt)
  const preview = useQuery({ ...endPreviewQuery(session.id, endsAt ?? ''), enabled: changed })
  const move = useMutation({
    mutationFn: ({ end, reason }: Fields) =>
      moveEnd(session.id, { endsAt: fromWall(end) ?? end, reason: reason.trim(), version: session.version }),
    onSuccess: onMoved,
    onError: (error) => {
      const fields = isProblem(error) ? (error.body?.fields ?? []) : []
      form.setFields(
        fields.map(({ field, message }) => ({
          name: field === 'endsAt' ? ('end' as const) : ('reason' as const),
          errors: [message],
        })),
      )
    },
  })
  const stale = isProblem(move.error, 'batch.session.stale')
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      initialValues={{ end: toWall(session.endsAt) }}
      onFinish={(fields) => move.mutate(fields)}
    >
      <Form.Item name="end" label={t('moveEnd.end')} rules={[{ required: true, message: t('required') }]}>
        <Input type="datetime-local" />
      </Form.Item>
      {changed && preview.data && (
        <Alert
          className={styles.gapped ?? ''}
          type="warning"
          showIcon
          title={t('moveEnd.preview', {
            sittings: preview.data.sittings,
            answering: preview.data.answering,
          })}
        />
      )}
      {changed && !move.error && <ProblemAlert error={preview.error} />}
      <Form.Item
        name="reason"
        label={t('reason')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <div className={move.error ? styles.gapped : undefined}>
        <ProblemAlert error={move.error} {...(stale ? { onRetry: onReload } : {})} />
      </div>
      <Button type="primary" htmlType="submit" disabled={!changed} loading={move.isPending}>
        {t('moveEnd.submit')}
      </Button>
    </Form>
  )
}
