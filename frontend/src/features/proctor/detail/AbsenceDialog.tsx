import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, InputNumber, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatInZone } from '@/shared/zonedTime'
import { permitAbsence } from '../api/interventions'
import styles from '../Proctor.module.css'
import type { Somebody } from './dialog'

/** For so many minutes an empty seat is no incident. */
export function AbsenceDialog({ who, onClose }: { who: Somebody; onClose: () => void }) {
  const { t, i18n } = useTranslation('proctor')
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ minutes: number; reason: string }>()
  const permitting = useMutation({
    mutationFn: ({ minutes, reason }: { minutes: number; reason: string }) =>
      permitAbsence(who.sittingId, minutes, reason.trim()),
    onSuccess: ({ until }) => {
      void message.success(t('absence.done', { time: formatInZone(until, 'clock', i18n.language) }))
      void client.invalidateQueries({ queryKey: ['proctoring', 'wall'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('absence.title', { name: who.nameMasked })}
      okText={t('absence.permit')}
      confirmLoading={permitting.isPending}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(open) =>
        open && (form.getFieldInstance('reason') as HTMLElement | undefined)?.focus()
      }
    >
      <p className={styles.lead}>{t('absence.lead')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ minutes: 5 }}
        onFinish={(fields) => permitting.mutate(fields)}
      >
        <Form.Item
          name="minutes"
          label={t('absence.minutes')}
          // the field itself bounds nothing: it would turn 99 into 30 and say nothing
          rules={[{ required: true, type: 'integer', min: 1, max: 30, message: t('absence.range') }]}
        >
          <InputNumber suffix={t('absence.unit')} />
        </Form.Item>
        <Form.Item
          name="reason"
          className={styles.written ?? ''}
          label={t('confirm.reason')}
          rules={[{ required: true, whitespace: true, message: t('confirm.reasonMissing') }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      </Form>
      <ProblemAlert error={permitting.error} />
    </Modal>
  )
}
