import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import type { Episode } from '../api/incidents'
import styles from './Incident.module.css'

const WIDTH = 320
const HEIGHT = 96
const EDGE = 8

/** The last scores that the rule looked at, against the value it compares with. Nothing to draw for a rule without one. */
export function ScoreChart({ episode }: { episode: Episode }) {
  const { t, i18n } = useTranslation('proctor')
  const seen = episode.frames.flatMap(({ at, score }) =>
    score == null ? [] : [{ at: Date.parse(at), score }],
  )
  const first = seen[0]
  const last = seen.at(-1)
  if (!first || !last) return null
  const values = [
    ...seen.map(({ score }) => score),
    ...(episode.threshold == null ? [] : [episode.threshold]),
  ]
  const low = Math.min(0, ...values)
  const high = Math.max(...values, low + 1e-6)
  const x = (at: number) => EDGE + ((WIDTH - 2 * EDGE) * (at - first.at)) / Math.max(1, last.at - first.at)
  const y = (score: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (score - low)) / (high - low)
  const clock = (at: number) => formatInZone(at, 'clock', i18n.language)
  return (
    <figure className={styles.chart}>
      <figcaption>
        <span>{t('score.title')}</span>
        {episode.threshold != null && (
          <span className={styles.legend}>{t('score.threshold', { value: number(episode.threshold) })}</span>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('score.alt', { scores: seen.map(({ score }) => number(score)).join(', ') })}
      >
        {episode.threshold != null && (
          <line
            x1={0}
            x2={WIDTH}
            y1={y(episode.threshold)}
            y2={y(episode.threshold)}
            className={styles.threshold}
          />
        )}
        <polyline
          points={seen.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ')}
          className={styles.scores}
        />
        {seen.map(({ at, score }) => (
          <circle key={at} cx={x(at)} cy={y(score)} r={3.5} className={styles.point}>
            <title>{`${clock(at)} ${number(score)}`}</title>
          </circle>
        ))}
      </svg>
      <div className={styles.axis}>
        <span>{clock(first.at)}</span>
        {last.at !== first.at && <span>{clock(last.at)}</span>}
      </div>
    </figure>
  )
}

export function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
