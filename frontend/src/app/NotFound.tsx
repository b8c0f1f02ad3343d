import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PlainPage } from '@/shared/PlainPage'

export function NotFound() {
  const { t } = useTranslation('common')
  useEffect(() => {
    document.title = `${t('notFound.title')} - ${t('product')}`
  }, [t])
  return (
    <PlainPage title={t('notFound.title')} text={t('notFound.mend')}>
      <Link to="/">{t('notFound.home')}</Link>
    </PlainPage>
  )
}
