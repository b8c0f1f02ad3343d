import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input, Modal } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatInZone } from '@/shared/zonedTime'
import { decideIncident, type Decision, type IncidentDetail, type Verdict } from '../api/incidents'
import styles from '../Proctor.module.css'
import { ReadySentences } from './ReadySentences'
import { SureField } from '../SureField'

interface DecisionDialogProps {
  incident: IncidentDetail
  verdict: Verdict
  onClose: () => void
  onDecided: () => void
}

interface Fields {
  words?: string
  sure?: boolean
}

/** What is said with a decision: to the candidate, or for the record. Who was faster is told, not overruled. */
export function DecisionDialog({ incident, verdict, onClose, onDecided }: DecisionDialogProps) {
  const { t } = useTranslation('proctor')
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const confirm = useRef<HTMLButtonElement>(null)
  const decision = useMutation({
    mutationFn: (made: Decision) => decideIncident(incident.id, made),
    onSuccess: () => {
      void message.success(t(`decision.${verdict}.done`, { name: incident.nameMasked }))
      onDecided()
    },
  })
  const settled =
    isProblem(decision.error, 'proctoring.incident.decided') ||
    isProblem(decision.error, 'proctoring.incident.void')
  const send = ({ words }: Fields) => {
    const said = words?.trim()
    decision.mutate({
      decision: verdict,
      ...(said ? (verdict === 'WARN' ? { message: said } : { reason: said }) : {}),
    })
  }
  return (
    <Modal
      open
      title={t(`decision.${verdict}.title`, { name: incident.nameMasked })}
      onCancel={settled ? onDecided : onClose}
      afterOpenChange={(open) => open && verdict === 'DISMISS' && confirm.current?.focus()}
      footer={
        settled ? (
          <Button type="primary" onClick={onDecided}>
            {t('decision.seeIt')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button
              ref={confirm}
              type="primary"
              danger={verdict === 'END'}
              loading={decision.isPending}
              onClick={form.submit}
            >
              {t(`decision.${verdict}.do`)}
            </Button>
          </>
        )
      }
    >
      {settled ? (
        <Settled error={decision.error} />
      ) : (
        <>
          <p className={styles.lead}>{t(`decision.${verdict}.text`)}</p>
          <ReadySentences
            sentences={incident.readySentences.filter((sentence) => sentence.decision === verdict)}
            onChoose={(words) => {
              form.setFieldsValue({ words })
              void form.validateFields(['words'])
              confirm.current?.focus()
            }}
          />
          <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
            <Form.Item
              name="words"
              className={styles.written ?? ''}
              label={t(`decision.${verdict}.words`)}
              rules={
                verdict === 'DISMISS'
                  ? []
                  : [{ required: true, whitespace: true, message: t('decision.missing') }]
              }
            >
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
            {verdict === 'END' && <SureField name={incident.nameMasked} />}
          </Form>
          <ProblemAlert error={decision.error} />
        </>
      )}
    </Modal>
  )
}

/** Two proctors at once: one decides, the other one is told who, what and when. */
function Settled({ error }: { error: unknown }) {
  const { t, i18n } = useTranslation('proctor')
  const body = isProblem(error) ? error.body : undefined
  const at = isProblem(error) ? error.moment('decidedAt') : undefined
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      data-code={isProblem(error) ? error.code : undefined}
      title={body?.texts?.[i18n.language]?.title ?? body?.title}
      description={
        at
          ? t('decision.theirs', {
              verdict: t(`verdict.${String(body?.['decision'])}`),
              when: formatInZone(at, 'clock', i18n.language),
            })
          : body?.mend
      }
    />
  )
}
