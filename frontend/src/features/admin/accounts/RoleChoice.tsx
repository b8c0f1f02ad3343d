import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/features/staff/api/staff'
import styles from './Accounts.module.css'

const ROLES: Role[] = ['ADMIN', 'CHIEF_PROCTOR', 'PROCTOR', 'SUPPORT', 'POINT', 'MARKER', 'AUDITOR']

interface RoleChoiceProps {
  id?: string
  value?: Role[]
  onChange?: (roles: Role[]) => void
}

/** Which roles, each with what it opens. */
export function RoleChoice({ value, onChange, id }: RoleChoiceProps) {
  const { t } = useTranslation(['admin', 'staff'])
  return (
    <Checkbox.Group
      className={styles.roles ?? ''}
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      onChange={(roles) => onChange?.(roles as Role[])}
    >
      {ROLES.map((role) => (
        <Checkbox key={role} value={role}>
          {t(`staff:role.${role}`)}
          <span className={styles.opens}>{t(`accounts.opens.${role}`)}</span>
        </Checkbox>
      ))}
    </Checkbox.Group>
  )
}
