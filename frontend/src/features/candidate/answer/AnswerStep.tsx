import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageLoading } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { paperQuery } from '../api/getPaper'
import { AnswerPage } from './AnswerPage'
import { Elsewhere } from './Elsewhere'
import { useAnsweringTab } from './useAnsweringTab'
import { untilItPasses, useSavingQueue } from './useSavingQueue'
import type { StepProps } from '../steps/stepProps'

/** Brings together the paper and what was answered so far; in one tab only. */
export default function AnswerStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const paper = useQuery({ ...paperQuery, ...untilItPasses })
  const tab = useAnsweringTab(sitting.sittingId)
  const queue = useSavingQueue(sitting.sittingId, tab.place === 'HERE')
  if (tab.place === 'ELSEWHERE') {
    return <Elsewhere deadline={sitting.admission?.deadline ?? sitting.session.endsAt} onTake={tab.take} />
  }
  if (paper.data && queue.data) return <AnswerPage sitting={sitting} paper={paper.data} queue={queue.data} />
  const failed = paper.error ? paper : queue.error ? queue : undefined
  if (failed) return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />
  return (
    <>
      <h1 className="yk-sr-only">{t('answer.title')}</h1>
      <PageLoading />
    </>
  )
}
