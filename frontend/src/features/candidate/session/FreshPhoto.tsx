import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { sendFreshPhoto } from '../api/sendPhoto'
import { PhotoBooth } from '../photo/PhotoBooth'
import { useCompletion } from './useCompletion'

/** After a change of computer a fresh photo is due; while answering it interrupts nothing until it is opened. */
export function FreshPhoto({ answering, refused }: { answering: boolean; refused: boolean }) {
  const { t } = useTranslation('candidate')
  const [open, setOpen] = useState(!answering)
  const sending = useCompletion(sendFreshPhoto)
  const why = t(`freshPhoto.${refused ? 'whyAgain' : answering ? 'why' : 'first'}`)
  return (
    <div>
      <Alert
        type="warning"
        showIcon
        title={t('freshPhoto.title')}
        description={why}
        action={<Button onClick={() => setOpen(true)}>{t('freshPhoto.open')}</Button>}
      />
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        title={t('freshPhoto.title')}
      >
        <p style={{ marginBottom: 16 }}>{why}</p>
        <PhotoBooth onSubmit={(photo) => sending.mutate(photo)} submitting={sending.isPending} />
        <ProblemAlert error={sending.error} />
      </Modal>
    </div>
  )
}
