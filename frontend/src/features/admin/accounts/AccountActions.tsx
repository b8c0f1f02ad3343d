import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Account } from '../api/accounts'
import type { Doing } from './AccountDialogs'

interface AccountActionsProps {
  account: Account
  /** Nobody disables the account they work with. */
  own: boolean
  onDo: (doing: Doing) => void
}

export function AccountActions({ account, own, onDo }: AccountActionsProps) {
  const { t } = useTranslation('admin')
  const onOff = account.state === 'DISABLED' ? 'enable' : 'disable'
  return (
    <Space wrap>
      <Button size="small" onClick={() => onDo({ what: 'roles', account })}>
        {t('accounts.changeRoles')}
      </Button>
      <Button size="small" onClick={() => onDo({ what: 'reset', account })}>
        {t('accounts.reset.do')}
      </Button>
      {!(own && onOff === 'disable') && (
        <Button size="small" onClick={() => onDo({ what: onOff, account })}>
          {t(`accounts.${onOff}.do`)}
        </Button>
      )}
    </Space>
  )
}
