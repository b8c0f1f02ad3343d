import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sittingQuery } from '../api/getSitting'
import { Waiting } from './Waiting'

/** For the moment in which the process has no step for the candidate yet; longer when the engine stands still. */
export default function BetweenSteps() {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 1_000 })
  return <Waiting title={t('between.title')} why={t('between.why')} then={t('between.then')} />
}
