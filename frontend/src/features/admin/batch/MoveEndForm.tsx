import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatInZone } from '@/shared/zonedTime'
import styles from '../Admin.module.css'
import type { ExamSession } from '../api/batch'
import { moveEnd } from '../api/moveEnd'
import { endPreviewQuery } from '../api/previewEnd'
import { ReasonField } from '../ReasonField'
import { useFormMutation } from '../useFormMutation'
import { EndPreviewAlerts } from './EndPreviewAlerts'
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

const NAMES = { endsAt: 'end', reason: 'reason' }
const MINUTES = [5, 10, 15, 30] as const

/** Moves the end of a session (T7): whom it concerns is shown before it is done. */
export function MoveEndForm({ session, onMoved, onReload }: MoveEndFormProps) {
  const { t, i18n } = useTranslation('admin')
  const { form, send, isPending, rest, error } = useFormMutation(
    ({ end, reason }: Fields) =>
      moveEnd(session.id, { endsAt: fromWall(end) ?? end, reason: reason.trim(), version: session.version }),
    onMoved,
    NAMES,
  )
  const endsAt = fromWall(Form.useWatch('end', form))
  const changed = endsAt !== undefined && Date.parse(endsAt) !== Date.parse(session.endsAt)
  const preview = useQuery({ ...endPreviewQuery(session.id, endsAt ?? ''), enabled: changed })
  const stale = isProblem(error, 'batch.session.stale')
  const later = (minutes: number) =>
    form.setFieldValue(
      'end',
      toWall(new Date(Date.parse(endsAt ?? session.endsAt) + minutes * 60_000).toISOString()),
    )
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ end: toWall(session.endsAt) }}
      onFinish={send}
    >
      <p className={styles.lead}>
        {t('moveEnd.now', { end: formatInZone(session.endsAt, 'full', i18n.language) })}
      </p>
      <Form.Item name="end" label={t('moveEnd.end')} rules={[{ required: true, message: t('required') }]}>
        <Input type="datetime-local" step={1} />
      </Form.Item>
      <Space className={styles.gapped ?? ''} wrap>
        {MINUTES.map((minutes) => (
          <Button key={minutes} size="small" onClick={() => later(minutes)}>
            {t('moveEnd.later', { minutes })}
          </Button>
        ))}
      </Space>
      {changed && preview.data && <EndPreviewAlerts preview={preview.data} />}
      {changed && !error && Boolean(preview.error) && (
        <div className={styles.gapped}>
          <ProblemAlert error={preview.error} />
        </div>
      )}
      <ReasonField />
      <ProblemAlert error={rest} {...(stale ? { onRetry: onReload, retryLabel: t('moveEnd.reload') } : {})} />
      <Button
        className={styles.submit ?? ''}
        type="primary"
        htmlType="submit"
        disabled={!changed}
        loading={isPending}
      >
        {t('moveEnd.submit')}
      </Button>
    </Form>
  )
}
