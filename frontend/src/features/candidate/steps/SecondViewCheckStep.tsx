import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sittingQuery } from '../api/getSitting'
import { Waiting } from './Waiting'

/** The machine looks at the phone's newest picture: a second or two, asked more often than the pulse does. */
export default function SecondViewCheckStep() {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 1_000 })
  return (
    <Waiting
      title={t('secondView.check.title')}
      why={t('secondView.check.why')}
      then={t('secondView.check.then')}
    />
  )
}
