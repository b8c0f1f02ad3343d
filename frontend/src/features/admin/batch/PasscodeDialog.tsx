import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageStates } from '@/shared/PageStates'
import styles from '../Admin.module.css'
import type { ExamSession } from '../api/batch'
import { getPasscode } from '../api/getPasscode'
import { CopyButton } from '../CopyButton'

/** Asked for when it is opened and forgotten when it is closed: each look is in the audit log. */
export function PasscodeDialog({
  session,
  onClose,
}: {
  session: ExamSession | undefined
  onClose: () => void
}) {
  const { t } = useTranslation('admin')
  return (
    <Modal
      open={session !== undefined}
      title={session && t('passcode.title', { session: session.name })}
      footer={null}
      destroyOnHidden
      onCancel={onClose}
    >
      {session && <Passcode key={session.id} id={session.id} />}
    </Modal>
  )
}

function Passcode({ id }: { id: string }) {
  const { t } = useTranslation('admin')
  const passcode = useQuery({
    queryKey: ['batch-passcode', id],
    queryFn: () => getPasscode(id),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
  return (
    <PageStates query={passcode}>
      {(found) => (
        <>
          <div className={styles.passcode}>
            <code>{found.passcode}</code>
            <CopyButton text={found.passcode} />
          </div>
          <p className={styles.muted}>{t('passcode.audited')}</p>
        </>
      )}
    </PageStates>
  )
}
