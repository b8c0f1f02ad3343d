import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import { sittingQuery } from '../api/getSitting'
import { PhoneState } from './PhoneState'
import type { StepProps } from './stepProps'
import { ViewHints } from './ViewHints'
import { Waiting } from './Waiting'

/** A proctor looks; whatever the machine finds wrong meanwhile can be mended before the proctor sees it. */
export default function SecondViewPersonStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 3_000 })
  return (
    <Waiting
      title={t('secondView.person.title')}
      why={t('secondView.person.why')}
      then={t('secondView.person.then')}
    >
      <PhoneState secondView={sitting.secondView} settled />
      {sitting.secondView.online && <ViewHints />}
      <p>
        {t('secondView.person.start')}
        <ZonedTime at={sitting.session.startsAt} show="time" />
        {t('secondView.person.waived')}
      </p>
    </Waiting>
  )
}
