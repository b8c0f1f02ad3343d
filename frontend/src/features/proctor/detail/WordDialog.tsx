import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { readySentences } from '../api/incidents'
import { giveWord, type Word } from '../api/interventions'
import { ReadySentences } from '../incident/ReadySentences'
import styles from '../Proctor.module.css'
import type { Somebody } from './dialog'
import { SureField } from '../SureField'

interface WordDialogProps {
  who: Somebody
  word: Word
  onClose: () => void
}

/** Ends an exam, or - a chief proctor - lets one go on or begin: with a reason, and asked once more. */
export function WordDialog({ who, word, onClose }: WordDialogProps) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string; sure?: boolean }>()
  const ready = useQuery({ ...readySentences, enabled: word === 'end' }).data ?? []
  const giving = useMutation({
    mutationFn: ({ reason }: { reason: string }) => giveWord(who.sittingId, word, reason.trim()),
    onSuccess: () => {
      void message.success(t(`word.${word}.done`, { name: who.nameMasked }))
      void client.invalidateQueries({ queryKey: ['proctoring'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t(`word.${word}.title`, { name: who.nameMasked })}
      okText={t(`word.${word}.do`)}
      okButtonProps={{ danger: word === 'end' }}
      confirmLoading={giving.isPending}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(open) =>
        open && (form.getFieldInstance('reason') as HTMLElement | undefined)?.focus()
      }
    >
      <p className={styles.lead}>{t(`word.${word}.text`)}</p>
      {word === 'end' && (
        <ReadySentences
          sentences={ready.filter(({ decision }) => decision === 'END')}
          onChoose={(reason) => form.setFieldsValue({ reason })}
        />
      )}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => giving.mutate(fields)}>
        <Form.Item
          name="reason"
          className={styles.written ?? ''}
          label={t(`word.${word}.reason`)}
          rules={[{ required: true, whitespace: true, message: t('confirm.reasonMissing') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {word === 'end' && <SureField name={who.nameMasked} />}
      </Form>
      <ProblemAlert error={giving.error} />
    </Modal>
  )
}
