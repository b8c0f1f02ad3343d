import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageStates } from '@/shared/PageStates'
import { ZonedTime } from '@/shared/ZonedTime'
import { receiptQuery } from '../api/getReceipt'
import type { Receipt, Sitting } from '../api/sitting'
import { StepCard } from '../session/StepCard'
import { useLeave } from '../session/useLeave'
import { useSubject } from '../session/useSubject'
import { ReceiptCheck } from './ReceiptCheck'
import styles from './ReceiptStep.module.css'
import type { StepProps } from './stepProps'

/** What was handed in, with a number and a digest that anyone can compute again. */
export default function ReceiptStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const leave = useLeave()
  const receipt = useQuery({
    ...receiptQuery,
    ...(sitting.receipt ? { initialData: sitting.receipt } : {}),
    retry: 10,
    retryDelay: 2_000,
  })
  return (
    <StepCard
      title={t('receipt.title')}
      why={t(receipt.data?.kind === 'DEADLINE' ? 'receipt.whyDeadline' : 'receipt.why')}
      actions={
        <div className={styles.actions}>
          <Button
            type="primary"
            size="large"
            icon={<PrinterOutlined aria-hidden />}
            onClick={() => window.print()}
          >
            {t('receipt.print')}
          </Button>
          <Button size="large" onClick={leave}>
            {t('receipt.leave')}
          </Button>
        </div>
      }
    >
      <PageStates query={receipt}>{(data) => <ReceiptTable receipt={data} sitting={sitting} />}</PageStates>
    </StepCard>
  )
}

function ReceiptTable({ receipt, sitting }: { receipt: Receipt; sitting: Sitting }) {
  const { t } = useTranslation('candidate')
  const subjectOf = useSubject()
  const { person, session } = sitting
  const items = [
    {
      key: 'number',
      label: t('receipt.number'),
      children: <strong data-testid="receipt-number">{receipt.number}</strong>,
    },
    { key: 'at', label: t('receipt.at'), children: <ZonedTime at={receipt.handedInAt} show="full" /> },
    { key: 'name', label: t('information.name'), children: person.name },
    { key: 'ticket', label: t('information.ticket'), children: sitting.ticketNumber },
    { key: 'session', label: t('receipt.session'), children: session.name },
    { key: 'subject', label: t('information.subject'), children: subjectOf(person.subject) },
    {
      key: 'answered',
      label: t('receipt.answered'),
      children: t('receipt.of', { answered: receipt.answered, total: receipt.total }),
    },
    {
      key: 'digest',
      label: t('receipt.digest'),
      children: (
        <code className={styles.digest} data-testid="receipt-digest">
          {receipt.digest}
        </code>
      ),
    },
  ]
  return (
    <>
      <Descriptions
        bordered
        size="small"
        column={1}
        items={items}
        styles={{ label: { minWidth: '7.5em', width: '28%' } }}
      />
      <ReceiptCheck digest={receipt.digest} />
    </>
  )
}
