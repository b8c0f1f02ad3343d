import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { decide, type Decision, type Outcome } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { useDecisionKeys } from './useDecisionKeys'

interface DecisionFormProps {
  taskId: string
  provisional: boolean
  /** Decided by this person or meanwhile by another one. */
  onDecided: () => void
}

/** Keys 1, 2, 3 choose; nothing is sent before it is confirmed; what turns a candidate away needs a reason (C4). */
export function DecisionForm({ taskId, provisional, onDecided }: DecisionFormProps) {
  const { t } = useTranslation('proctor')
  const [chosen, setChosen] = useState<Outcome>()
  const [form] = Form.useForm<{ reason?: string }>()
  const outcomes: Outcome[] = provisional ? ['SAME', 'DIFFERENT'] : ['SAME', 'AGAIN', 'DIFFERENT']
  const decision = useMutation({
    mutationFn: (made: Decision) => decide(taskId, made),
    onSuccess: onDecided,
    onError: (error) => {
      if (isProblem(error, 'proctoring.review.decided')) setChosen(undefined)
    },
  })
  const gone = isProblem(decision.error, 'proctoring.review.decided')
  const choose = (outcome: Outcome) => {
    decision.reset()
    form.resetFields()
    setChosen(outcome)
  }
  useDecisionKeys(outcomes, choose, chosen === undefined && !gone)
  const send = ({ reason }: { reason?: string }) =>
    chosen && decision.mutate({ outcome: chosen, ...(reason?.trim() ? { reason: reason.trim() } : {}) })
  return (
    <div className={styles.choices}>
      {gone && <ProblemAlert error={decision.error} onRetry={onDecided} />}
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          size="large"
          disabled={gone}
          type={outcome === 'SAME' ? 'primary' : 'default'}
          danger={outcome === 'DIFFERENT'}
          onClick={() => choose(outcome)}
        >
          <kbd className={styles.key}>{t(`key.${outcome}`)}</kbd> {t(`decide.${outcome}`)}
        </Button>
      ))}
      <p className={styles.note}>{provisional ? t('decide.provisional') : t('decide.keys')}</p>
      <Modal
        open={chosen !== undefined}
        title={chosen && t(`confirm.${chosen}.title`)}
        okText={t('confirm.ok')}
        okButtonProps={{ danger: chosen === 'DIFFERENT', autoFocus: chosen === 'SAME' }}
        confirmLoading={decision.isPending}
        onOk={form.submit}
        onCancel={() => setChosen(undefined)}
        forceRender
        afterOpenChange={(open) =>
          open && (form.getFieldInstance('reason') as HTMLElement | undefined)?.focus()
        }
      >
        <p>{chosen && t(`confirm.${chosen}.text`)}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={send} style={{ marginTop: 16 }}>
          {chosen && chosen !== 'SAME' && (
            <Form.Item
              name="reason"
              className={styles.written ?? ''}
              label={t('confirm.reason')}
              rules={[{ required: true, whitespace: true, message: t('confirm.reasonMissing') }]}
            >
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          )}
        </Form>
        <ProblemAlert error={decision.error} />
      </Modal>
    </div>
  )
}
