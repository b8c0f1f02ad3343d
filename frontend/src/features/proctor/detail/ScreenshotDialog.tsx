import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Checkbox, Form, Input, Modal, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatInZone } from '@/shared/zonedTime'
import { takeScreenshot } from '../api/interventions'
import type { View } from '../api/wall'
import styles from '../Proctor.module.css'
import type { Somebody } from './dialog'

interface Fields {
  view: View
  note: string
  violation: boolean
}

/** Keeps what a camera shows at the moment of sending, with a note (P3). */
export function ScreenshotDialog({ who, onClose }: { who: Somebody; onClose: () => void }) {
  const { t, i18n } = useTranslation('proctor')
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const taking = useMutation({
    mutationFn: ({ view, note, violation }: Fields) =>
      takeScreenshot(who.sittingId, view, note.trim(), violation),
    onSuccess: ({ at }) => {
      void message.success(t('screenshot.done', { time: formatInZone(at, 'clock', i18n.language) }))
      void client.invalidateQueries({ queryKey: ['proctoring'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('screenshot.title', { name: who.nameMasked })}
      okText={t('screenshot.take')}
      confirmLoading={taking.isPending}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(open) => open && (form.getFieldInstance('note') as HTMLElement | undefined)?.focus()}
    >
      <p className={styles.lead}>{t('screenshot.lead')}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ view: 'FIRST', violation: true }}
        onFinish={(fields) => taking.mutate(fields)}
      >
        <Form.Item name="view" label={t('screenshot.view')}>
          <Segmented
            options={[
              { value: 'FIRST', label: t('view.FIRST') },
              { value: 'SECOND', label: t('view.SECOND') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="note"
          className={styles.written ?? ''}
          label={t('screenshot.note')}
          rules={[{ required: true, whitespace: true, message: t('screenshot.missing') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Form.Item name="violation" valuePropName="checked" extra={t('screenshot.violationExtra')}>
          <Checkbox>{t('screenshot.violation')}</Checkbox>
        </Form.Item>
      </Form>
      <ProblemAlert error={taking.error} />
    </Modal>
  )
}
