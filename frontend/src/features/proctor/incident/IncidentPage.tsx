import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { incidentQuery, isMissing, type Incident, type IncidentDetail } from '../api/incidents'
import { KeysDialog } from '../keys/KeysDialog'
import { useKeys } from '../keys/useKeys'
import styles from '../Proctor.module.css'
import { useOpenIncidents } from '../queue/useOpenIncidents'
import { useServerNow } from '../useServerNow'
import { DecideBar } from './DecideBar'
import { EarlierIncidents } from './EarlierIncidents'
import { Evidence } from './Evidence'
import own from './Incident.module.css'
import { IncidentFacts } from './IncidentFacts'
import { IncidentHead } from './IncidentHead'

const address = (incident: Incident | undefined) => incident && `/proctor/incidents/${incident.id}`

/** One incident large, and the way through the others. */
export function IncidentPage() {
  const { t } = useTranslation('proctor')
  const { incidentId = '' } = useParams()
  const navigate = useNavigate()
  const [help, setHelp] = useState(false)
  const incident = useQuery(incidentQuery(incidentId))
  const now = useServerNow(incident.dataUpdatedAt)
  const { previous, next, items } = useOpenIncidents(incidentId)
  const go = (to: Incident | undefined) => (to ? () => void navigate(address(to) ?? '') : undefined)
  useKeys({
    j: go(next),
    k: go(previous),
    Escape: () => void navigate(`/proctor?incident=${incidentId}`),
    '?': () => setHelp(true),
  })
  const others = items.filter(({ id }) => id !== incidentId).length
  return (
    <div data-wide>
      <nav className={styles.above} aria-label={t('incident.around')}>
        <Link to={`/proctor?incident=${incidentId}`}>{t('incident.toRoom')}</Link>
        <span>
          <Link to="/proctor/incidents">{t('incident.toList')}</Link>
          {others > 0 && ` · ${t('incident.beside', { count: others })}`}
        </span>
      </nav>
      {isMissing(incident.error) ? (
        <PageEmpty text={t('incident.missing')} />
      ) : (
        <PageStates query={incident}>
          {(data) => <IncidentView key={data.id} incident={data} now={now} next={go(next)} />}
        </PageStates>
      )}
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  )
}

interface IncidentViewProps {
  incident: IncidentDetail
  now: number
  next: (() => void) | undefined
}

/** The pictures, then what the machine saw; beside them the decision. */
function IncidentView({ incident, now, next }: IncidentViewProps) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  return (
    <>
      <h1 className={styles.title}>{t('incident.title', { name: incident.nameMasked })}</h1>
      <p className={own.who}>
        <span>{incident.ticketNumber}</span>
        <span>{incident.sessionName}</span>
        <span>{incident.room}</span>
      </p>
      <div className={own.page}>
        <Evidence
          pictures={incident.evidence}
          view={incident.episodes[0]?.view}
          ended={incident.endedAt != null}
        />
        <div className={own.aside}>
          <section className={`${styles.card} ${own.decide}`}>
            <IncidentHead incident={incident} now={now} />
            <div className={styles.after}>
              <DecideBar
                key={incident.id}
                incident={incident}
                onDecided={() => void client.invalidateQueries({ queryKey: ['proctoring'] })}
              />
              {incident.state !== 'OPEN' && next && (
                <Button block type="primary" className={styles.after ?? ''} onClick={next}>
                  {t('incident.next')}
                </Button>
              )}
            </div>
          </section>
          <section className={`${styles.card} ${own.facts}`}>
            <IncidentFacts incident={incident} now={now} />
            <EarlierIncidents earlier={incident.earlier} />
          </section>
        </div>
      </div>
    </>
  )
}
