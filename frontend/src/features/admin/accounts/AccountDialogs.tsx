import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Account } from '../api/accounts'
import { CreateForm } from './CreateForm'
import { PasswordShown } from './PasswordShown'
import { ReasonForm } from './ReasonForm'
import { RolesForm } from './RolesForm'

/** What the administrator is about to do, or the password that came of it. */
export type Doing =
  | { what: 'create' }
  | { what: 'roles' | 'reset' | 'disable' | 'enable'; account: Account }
  | { what: 'password'; username: string; password: string }

interface AccountDialogsProps {
  doing: Doing | undefined
  onDoing: (doing: Doing | undefined) => void
  onChanged: () => void
}

export function AccountDialogs({ doing, onDoing, onChanged }: AccountDialogsProps) {
  const { t } = useTranslation('admin')
  const shown = doing?.what === 'password'
  const done = (next?: Doing) => {
    onDoing(next)
    onChanged()
  }
  return (
    <Modal
      open={doing !== undefined}
      title={doing && title(doing)}
      footer={null}
      destroyOnHidden
      // a password that is shown once is not lost by a click beside it
      mask={{ closable: !shown }}
      keyboard={!shown}
      closable={!shown}
      onCancel={() => onDoing(undefined)}
    >
      {doing?.what === 'create' && (
        <CreateForm
          onCreated={({ account, password }) =>
            done({ what: 'password', username: account.username, password })
          }
        />
      )}
      {doing?.what === 'roles' && <RolesForm account={doing.account} onDone={() => done()} />}
      {(doing?.what === 'reset' || doing?.what === 'disable' || doing?.what === 'enable') && (
        <ReasonForm
          what={doing.what}
          account={doing.account}
          onDone={(password) =>
            done(password ? { what: 'password', username: doing.account.username, password } : undefined)
          }
        />
      )}
      {doing?.what === 'password' && (
        <PasswordShown
          username={doing.username}
          password={doing.password}
          onNoted={() => onDoing(undefined)}
        />
      )}
    </Modal>
  )

  function title(now: Doing): string {
    if (now.what === 'create') return t('accounts.create')
    if (now.what === 'password') return t('password.title')
    const who = now.account.displayName
    return now.what === 'roles' ? t('accounts.rolesOf', { who }) : t(`accounts.${now.what}.title`, { who })
  }
}
