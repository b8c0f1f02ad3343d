import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { PageStates } from '@/shared/PageStates'
import { reviewQuery, type ReviewDetail } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { Decided } from './Decided'
import { DecisionForm } from './DecisionForm'
import { Photo } from './Photo'
import { ReviewFacts } from './ReviewFacts'
import { useQueue, useQueueKeys } from './useQueue'

export function ReviewPage() {
  const { t } = useTranslation('proctor')
  const { taskId = '' } = useParams()
  const review = useQuery(reviewQuery(taskId))
  const { previous, next, waiting } = useQueue(taskId)
  useQueueKeys(previous, next)
  return (
    <>
      <nav className={styles.above} aria-label={t('review.around')}>
        <Link to="/proctor/reviews">{t('review.back')}</Link>
        {waiting > 0 && <span>{t('review.waitingBeside', { count: waiting })}</span>}
      </nav>
      <PageStates query={review}>
        {(data) => <ReviewView key={taskId} review={data} next={next} />}
      </PageStates>
    </>
  )
}

/** The photos, why a person is asked and the decision come first; what the machine knows stands below. */
function ReviewView({ review, next }: { review: ReviewDetail; next: string | undefined }) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  return (
    <>
      <h1 className={styles.title}>{t('review.title', { name: review.nameMasked })}</h1>
      <p className={styles.lead}>{t('review.question')}</p>
      <div className={styles.review}>
        <div className={styles.photos}>
          <Photo taskId={review.taskId} which="registered" there={review.registeredPhoto} />
          <Photo taskId={review.taskId} which="taken" />
        </div>
        <section className={styles.card}>
          <p className={styles.why}>{t(`reason.${review.reason}`)}</p>
          {review.decidedAt ? (
            <Decided review={review} next={next} />
          ) : (
            <DecisionForm
              taskId={review.taskId}
              provisional={review.provisional}
              onDecided={() => void client.invalidateQueries({ queryKey: ['proctoring'] })}
            />
          )}
          <ReviewFacts review={review} />
        </section>
      </div>
    </>
  )
}
