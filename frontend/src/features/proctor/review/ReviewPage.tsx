import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { PageStates } from '@/shared/PageStates'
import { formatInZone } from '@/shared/zonedTime'
import { reviewQuery, type ReviewDetail } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { DecisionForm } from './DecisionForm'
import { Photo } from './Photo'
import { ReviewFacts } from './ReviewFacts'

export function ReviewPage() {
  const { t } = useTranslation('proctor')
  const { taskId = '' } = useParams()
  const review = useQuery(reviewQuery(taskId))
  return (
    <>
      <Link to="/proctor/reviews">{t('review.back')}</Link>
      <PageStates query={review}>{(data) => <ReviewView key={taskId} review={data} />}</PageStates>
    </>
  )
}

function ReviewView({ review }: { review: ReviewDetail }) {
  const { t, i18n } = useTranslation('proctor')
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
          <ReviewFacts review={review} />
          {review.decidedAt ? (
            <Alert
              type="info"
              showIcon
              style={{ marginTop: 16 }}
              title={t(`outcome.${review.outcome ?? 'UNKNOWN'}`)}
              description={t('review.decidedLine', {
                who: review.decidedBy ?? '—',
                when: formatInZone(review.decidedAt, 'full', i18n.language),
              })}
            />
          ) : (
            <DecisionForm
              taskId={review.taskId}
              provisional={review.provisional}
              onDecided={() => void client.invalidateQueries({ queryKey: ['proctoring'] })}
            />
          )}
        </section>
      </div>
    </>
  )
}
