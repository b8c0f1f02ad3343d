import { Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Staff } from '../api/staff'
import type { FaceName } from '../faceName'
import { Frame } from './Frame'

/** Signed in, but with no role for this face: which roles one has, and where to go. */
export function NotYours({ face, staff }: { face: FaceName; staff: Staff }) {
  const { t } = useTranslation('staff')
  const roles = staff.roles.map((role) => t(`role.${role}`)).join(t('listComma'))
  return (
    <Frame face={face} staff={staff}>
      <Result
        status="403"
        title={t('notYours.title')}
        subTitle={t('notYours.mend', { roles })}
        extra={<Link to="/">{t('notYours.home')}</Link>}
      />
    </Frame>
  )
}
