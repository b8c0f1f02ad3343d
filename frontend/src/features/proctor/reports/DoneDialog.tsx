import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { finishReport, type InformationReport } from '../api/proctoring'
import styles from '../Proctor.module.css'

/** A report is closed with a note of what was done about it. */
export function DoneDialog({ report, onClose }: { report: InformationReport; onClose: () => void }) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  const [form] = Form.useForm<{ note: string }>()
  const done = useMutation({
    mutationFn: ({ note }: { note: string }) => finishReport(report.id, note.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['proctoring', 'reports'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('reports.finish')}
      okText={t('common:confirm')}
      confirmLoading={done.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{report.text}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => done.mutate(fields)}
        style={{ marginTop: 16 }}
      >
        <Form.Item
          name="note"
          className={styles.written ?? ''}
          label={t('reports.note')}
          rules={[{ required: true, whitespace: true, message: t('reports.noteMissing') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
      <ProblemAlert error={done.error} />
    </Modal>
  )
}
