import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import { sittingQuery } from '../api/getSitting'
import { Waiting } from './Waiting'
import type { StepProps } from './stepProps'

export default function IdentityPersonStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 3_000 })
  return (
    <Waiting
      title={t('identity.person.title')}
      why={t('identity.person.why')}
      then={t('identity.person.then')}
    >
      <p>
        {t('identity.person.start')}
        <ZonedTime at={sitting.session.startsAt} show="time" />
        {t('identity.person.provisional')}
      </p>
    </Waiting>
  )
}
