import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/features/staff/api/staff'
import styles from '../Admin.module.css'

export function RoleTags({ roles }: { roles: Role[] }) {
  const { t } = useTranslation('staff')
  return (
    <span className={styles.tags}>
      {roles.map((role) => (
        <Tag key={role}>{t(`role.${role}`)}</Tag>
      ))}
    </span>
  )
}
