import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { incidentQuery, isMissing } from '../api/incidents'
import { DecideBar } from '../incident/DecideBar'
import { Evidence } from '../incident/Evidence'
import { IncidentHead } from '../incident/IncidentHead'
import { useServerNow } from '../useServerNow'
import styles from './Detail.module.css'

/** The chosen incident beside the wall: the pictures and the decision; all about it is one step away. */
export function OpenIncident({ id }: { id: string }) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  const incident = useQuery(incidentQuery(id))
  const now = useServerNow(incident.dataUpdatedAt)
  return (
    <section className={styles.incident} aria-label={t('incident.chosen')} data-open-incident={id}>
      {isMissing(incident.error) ? (
        <PageEmpty text={t('incident.missing')} />
      ) : (
        <PageStates query={incident}>
          {(data) => (
            <>
              <IncidentHead incident={data} now={now} />
              <p className={styles.quiet}>
                {data.nameMasked} · {data.ticketNumber}
              </p>
              <Evidence
                key={data.id}
                pictures={data.evidence}
                view={data.episodes[0]?.view}
                ended={data.endedAt != null}
              />
              <p>
                <Link to={`/proctor/incidents/${id}`}>
                  {t('incident.more', { earlier: data.earlier.length })}
                </Link>
              </p>
              <div className={data.state === 'OPEN' ? styles.decide : undefined}>
                <DecideBar
                  key={data.id}
                  incident={data}
                  onDecided={() => void client.invalidateQueries({ queryKey: ['proctoring'] })}
                />
              </div>
            </>
          )}
        </PageStates>
      )}
    </section>
  )
}
