import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import admin from '../Admin.module.css'
import { countsQuery } from '../api/models'
import { activitiesOf, counted } from './activities'
import { ActivitiesTable } from './ActivitiesTable'
import styles from './Models.module.css'
import { ProcessDiagram } from './ProcessDiagram'
import { StandingDrawer } from './StandingDrawer'

/** The drawing and the same numbers as a table; both open who stands there. */
export function ProcessView({ modelId, xml }: { modelId: string; xml: string }) {
  const { t } = useTranslation('admin')
  const counts = useQuery(countsQuery(modelId))
  const [selected, select] = useState<string>()
  const known = useMemo(() => activitiesOf(xml), [xml])
  const activities = useMemo(() => counted(known, counts.data?.counts ?? []), [known, counts.data])
  return (
    <>
      <ProblemAlert error={counts.error} onRetry={() => void counts.refetch()} />
      <div className={styles.process}>
        <section className={admin.card} aria-label={t('models.diagram')}>
          <ProcessDiagram xml={xml} activities={activities} selected={selected} onOpen={select} />
          <p className={styles.asOf}>
            {t('models.how')}{' '}
            {counts.data && (
              <>
                {t('models.asOf')} <ZonedTime at={counts.data.asOf} show="clock" />
              </>
            )}
          </p>
        </section>
        <section className={admin.card}>
          <h2>{t('models.activities')}</h2>
          <ActivitiesTable activities={activities} selected={selected} onOpen={select} />
        </section>
      </div>
      <StandingDrawer
        modelId={modelId}
        activity={activities.find(({ id }) => id === selected)}
        onClose={() => select(undefined)}
      />
    </>
  )
}
