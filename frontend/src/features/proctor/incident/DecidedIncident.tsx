import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import type { Incident } from '../api/incidents'

/** What was decided, by whom, when and why; also when it happened a moment ago at another place. */
export function DecidedIncident({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation('proctor')
  if (incident.state === 'VOID') return <Alert type="info" showIcon role="status" title={t('verdict.VOID')} />
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={t(`verdict.${incident.decision ?? 'OPEN'}`)}
      description={
        <>
          {t('decision.line', {
            who: incident.decidedBy ?? '—',
            when: formatInZone(incident.decidedAt ?? incident.raisedAt, 'full', i18n.language),
          })}
          {incident.reason && <div>{incident.reason}</div>}
        </>
      }
    />
  )
}
