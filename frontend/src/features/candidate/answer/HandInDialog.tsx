import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { receiptQuery } from '../api/getReceipt'
import { sittingQuery } from '../api/getSitting'
import { handIn } from '../api/handIn'
import type { Sitting } from '../api/sitting'
import { useServerNow } from '../clock/useServerNow'
import { HandInSummary } from './HandInSummary'
import type { Numbered } from './numbered'
import type { QueueView } from './queueView'

interface HandInDialogProps {
  open: boolean
  sitting: Sitting
  questions: Numbered[]
  view: QueueView
  marked: ReadonlySet<string>
  onClose: () => void
  onGo: (number: number) => void
}

/**
 * What is missing, then the confirmation. Nothing is handed in while an answer is on its way; what the server
 * refused is to be chosen again, or left behind knowingly.
 */
export function HandInDialog({ open, sitting, questions, view, marked, onClose, onGo }: HandInDialogProps) {
  const { t } = useTranslation('candidate')
  const client = useQueryClient()
  const { earliestHandInAt } = sitting.session
  const early = useServerNow() < Date.parse(earliestHandInAt)
  const [agreed, setAgreed] = useState('')
  const refused = questions
    .filter(({ question }) => view.answers.get(question.id)?.status === 'REFUSED')
    .map(({ number }) => number)
    .join(' ')
  const close = () => {
    setAgreed('')
    onClose()
  }
  const handing = useMutation({
    mutationFn: handIn,
    onSuccess: (receipt) => {
      client.setQueryData(receiptQuery.queryKey, receipt)
      client.setQueryData(sittingQuery.queryKey, (old) =>
        old ? { ...old, receipt, step: { ...old.step, formKey: 'candidate:receipt' } } : old,
      )
      void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
    },
  })
  const go = (number: number) => {
    close()
    onGo(number)
  }
  return (
    <Modal
      open={open}
      title={t('handIn.title')}
      okText={t('handIn.confirm')}
      cancelText={t('handIn.back')}
      okButtonProps={{ disabled: early || view.pending > 0 || refused !== agreed }}
      confirmLoading={handing.isPending}
      onOk={() => handing.mutate()}
      onCancel={close}
    >
      <HandInSummary questions={questions} view={view} marked={marked} onGo={go} />
      {early && (
        <Alert
          type="info"
          showIcon
          title={
            <>
              {t('handIn.early')} <ZonedTime at={earliestHandInAt} show="clock" />
            </>
          }
        />
      )}
      {view.pending > 0 && (
        <Alert type="warning" showIcon title={t('handIn.unsaved', { count: view.pending })} />
      )}
      {refused && (
        <Alert
          type="error"
          showIcon
          title={t('handIn.refusedMend')}
          description={
            <Checkbox
              checked={refused === agreed}
              onChange={({ target }) => setAgreed(target.checked ? refused : '')}
            >
              {t('handIn.refusedAnyway')}
            </Checkbox>
          }
        />
      )}
      <ProblemAlert error={handing.error} />
    </Modal>
  )
}
