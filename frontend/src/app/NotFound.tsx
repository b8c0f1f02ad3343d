import { Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

export function NotFound() {
  const { t } = useTranslation('common')
  return (
    <Result
      status="404"
      title={t('notFound.title')}
      subTitle={t('notFound.mend')}
      extra={<Link to="/">{t('notFound.home')}</Link>}
    />
  )
}
