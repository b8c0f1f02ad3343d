import { Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { StaffFace } from '@/features/staff/StaffFace'

/** Holds no conversations yet, and says so; the own account is all there is. */
export default function SupportFace() {
  const { t } = useTranslation('support')
  return (
    <StaffFace face="support" roles={['SUPPORT']}>
      <Result
        status="info"
        title={t('title')}
        subTitle={t('text')}
        extra={<Link to="/support/account">{t('account')}</Link>}
      />
    </StaffFace>
  )
}
