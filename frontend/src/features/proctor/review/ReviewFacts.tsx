import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { ReviewDetail } from '../api/proctoring'
import { Facts } from '../Facts'
import styles from '../Proctor.module.css'

/** What the machine saw and why a person is asked. The score sorts, it never decides. */
export function ReviewFacts({ review }: { review: ReviewDetail }) {
  const { t } = useTranslation('proctor')
  const facts: [string, ReactNode][] = [
    [
      t('review.score'),
      review.score == null ? t('review.noScore') : t('review.scoreOf', { score: review.score.toFixed(2) }),
    ],
    [t('column.ticket'), review.ticketNumber],
    [t('review.session'), review.sessionName],
    [t('column.room'), review.room ?? '—'],
    [t('sessions.startsAt'), <ZonedTime key="start" at={review.startsAt} />],
    [t('review.purpose'), t(`purpose.${review.purpose}`)],
    // how the candidate waits is of interest only as long as somebody has to decide
    ...(review.outcome
      ? []
      : ([[t('review.entry'), review.provisional ? t('review.provisionalLong') : t('review.notIn')]] as [
          string,
          ReactNode,
        ][])),
    [t('review.since'), <ZonedTime key="since" at={review.since} show="full" />],
    [t('review.model'), <code key="model">{review.modelDigest ?? '—'}</code>],
  ]
  return (
    <>
      <h2 className={styles.subtitle}>{t('review.details')}</h2>
      <Facts facts={facts} />
      <h2 className={styles.subtitle}>{t('review.earlier', { tries: review.earlier.length })}</h2>
      {review.earlier.length === 0 && <p className={styles.note}>{t('review.noEarlier')}</p>}
      <ol>
        {review.earlier.map((one) => (
          <li key={one.takenAt}>
            <ZonedTime at={one.takenAt} show="full" /> · {t(`outcome.${one.outcome ?? 'UNKNOWN'}`)}
            {one.score == null ? '' : ` · ${one.score.toFixed(2)}`}
          </li>
        ))}
      </ol>
    </>
  )
}
