import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { sendFreshPhoto } from '../api/sendPhoto'
import { PhotoBooth } from '../photo/PhotoBooth'
import styles from './ConnectionBanner.module.css'
import { useCompletion } from './useCompletion'

/** After a change of computer a fresh photo is due; while answering it interrupts nothing until it is opened. */
export function FreshPhoto({ answering, refused }: { answering: boolean; refused: boolean }) {
  const { t } = useTranslation('candidate')
  const [open, setOpen] = useState(!answering)
  const sending = useCompletion(sendFreshPhoto)
  return (
    <div className={styles.banner}>
      <Alert
        type="warning"
        showIcon
        title={t('freshPhoto.title')}
        description={t(`freshPhoto.${refused ? 'whyAgain' : answering ? 'why' : 'first'}`)}
        action={<Button onClick={() => setOpen(true)}>{t('freshPhoto.open')}</Button>}
      />
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        title={t('freshPhoto.title')}
      >
        <PhotoBooth onSubmit={(photo) => sending.mutate(photo)} submitting={sending.isPending} />
        <ProblemAlert error={sending.error} />
      </Modal>
    </div>
  )
}
