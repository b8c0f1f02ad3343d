import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '@/shared/zonedTime'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Episode, IncidentDetail } from '../api/incidents'
import { Facts } from '../Facts'
import styles from './Incident.module.css'
import { number, ScoreChart } from './ScoreChart'

/** What the rule saw: score, threshold, how long, which model. It sorts, it never decides (A6). */
export function IncidentFacts({ incident, now }: { incident: IncidentDetail; now: number }) {
  const { t } = useTranslation('proctor')
  const newest = incident.episodes.at(-1)
  const lasted = (incident.endedAt ? Date.parse(incident.endedAt) : now) - Date.parse(incident.startedAt)
  const facts: [string, ReactNode][] = [
    [t('facts.number'), incident.number],
    [t('facts.startedAt'), <ZonedTime key="start" at={incident.startedAt} show="full" />],
    [
      t('facts.duration'),
      t(incident.endedAt ? 'facts.over' : 'facts.goesOn', { duration: formatDuration(lasted) }),
    ],
    ...(newest ? seen(incident.kind, newest, t) : []),
    ...(incident.episodes.length > 1
      ? [[t('facts.times'), t('facts.episodes', { count: incident.episodes.length })] as [string, ReactNode]]
      : []),
  ]
  return (
    <section>
      <h3 className={styles.subtitle}>{t('facts.title')}</h3>
      {newest && <ScoreChart episode={newest} />}
      <Facts facts={facts} />
      {incident.late && <p className={styles.waiting}>{t('facts.late')}</p>}
    </section>
  )
}

function seen(kind: string, episode: Episode, t: TFunction<'proctor'>): [string, ReactNode][] {
  return [
    [t('facts.view'), t(`view.${episode.view}`)],
    [
      t('facts.score'),
      episode.score == null
        ? t('facts.noScore')
        : episode.threshold == null
          ? number(episode.score)
          : t([`facts.scores.${kind}`, 'facts.scoreOf'], {
              score: number(episode.score),
              threshold: number(episode.threshold),
            }),
    ],
    [t('facts.hold'), t('facts.seconds', { count: episode.holdMillis / 1000 })],
    [t('facts.tier'), t(`facts.tiers.${episode.tier}`)],
    [t('facts.model'), <code key="model">{episode.modelDigest}</code>],
  ]
}
