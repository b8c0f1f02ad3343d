import { Alert, Button, Descriptions } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { confirmInformation } from '../api/confirmInformation'
import { StepCard } from '../session/StepCard'
import { useCompletion } from '../session/useCompletion'
import { useSubject } from '../session/useSubject'
import { ReportInformation } from './ReportInformation'
import type { StepProps } from './stepProps'

export default function InformationStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const subjectOf = useSubject()
  const [reporting, setReporting] = useState(false)
  const confirming = useCompletion(() => confirmInformation(sitting.step.revision))
  const { person, session } = sitting
  const items = [
    { key: 'name', label: t('information.name'), children: person.name },
    { key: 'id', label: t('information.idNumber'), children: person.idNumberMasked },
    { key: 'ticket', label: t('information.ticket'), children: sitting.ticketNumber },
    {
      key: 'occupation',
      label: t('information.occupation'),
      children: [person.occupation, person.stream].filter(Boolean).join(' · '),
    },
    { key: 'subject', label: t('information.subject'), children: subjectOf(person.subject) },
    { key: 'point', label: t('information.point'), children: person.registrationPoint },
    { key: 'room', label: t('information.room'), children: person.room },
    {
      key: 'time',
      label: t('information.time'),
      children: (
        <>
          <ZonedTime at={session.startsAt} /> – <ZonedTime at={session.endsAt} show="time" />
        </>
      ),
    },
  ]
  const known = items.filter(({ children }) => children)
  return (
    <StepCard
      title={t('information.title')}
      why={t('information.why')}
      actions={
        <>
          <Button
            type="primary"
            size="large"
            loading={confirming.isPending}
            onClick={() => confirming.mutate(undefined)}
          >
            {t('information.confirm')}
          </Button>
          <Button size="large" onClick={() => setReporting(true)}>
            {t('information.report')}
          </Button>
        </>
      }
    >
      {sitting.foreignDevice && <Alert type="info" showIcon title={t('information.foreign')} />}
      <Descriptions
        bordered
        size="small"
        column={1}
        items={known}
        styles={{ label: { minWidth: '7.5em', width: '28%' } }}
      />
      <ProblemAlert error={confirming.error} />
      <ReportInformation open={reporting} onClose={() => setReporting(false)} />
    </StepCard>
  )
}
