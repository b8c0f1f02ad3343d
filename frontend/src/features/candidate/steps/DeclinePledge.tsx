import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { signPledge } from '../api/signPledge'
import { useCompletion } from '../session/useCompletion'

interface DeclinePledgeProps {
  open: boolean
  revision: number
  onClose: () => void
}

/** Declining leaves at once and is recorded (C3): asked once more, with what follows. */
export function DeclinePledge({ open, revision, onClose }: DeclinePledgeProps) {
  const { t } = useTranslation('candidate')
  const declining = useCompletion(() => signPledge({ revision, signed: false, faceConsent: false }))
  return (
    <Modal
      open={open}
      title={t('decline.title')}
      okText={t('decline.confirm')}
      okButtonProps={{ danger: true }}
      cancelText={t('decline.back')}
      confirmLoading={declining.isPending}
      onOk={() => declining.mutate(undefined)}
      onCancel={onClose}
    >
      <p>{t('decline.text')}</p>
      <ProblemAlert error={declining.error} />
    </Modal>
  )
}
