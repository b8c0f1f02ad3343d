import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PhoneCode } from '../steps/PhoneCode'

/** The phone sleeps or its page is closed (fault 19): wake it, or join again by a new code. */
export function PhoneNotice() {
  const { t } = useTranslation('candidate')
  const [joining, setJoining] = useState(false)
  return (
    <div role="alert" data-testid="phone-lost">
      <Alert
        type="warning"
        showIcon
        title={t('phone.lost')}
        description={t('phone.wake')}
        action={<Button onClick={() => setJoining(true)}>{t('phone.again')}</Button>}
      />
      <Modal
        open={joining}
        onCancel={() => setJoining(false)}
        footer={null}
        destroyOnHidden
        width={360}
        title={t('phone.again')}
      >
        <PhoneCode />
      </Modal>
    </div>
  )
}
