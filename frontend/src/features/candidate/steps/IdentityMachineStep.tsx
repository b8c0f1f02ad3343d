import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sittingQuery } from '../api/getSitting'
import { Waiting } from './Waiting'

/** A comparison takes a second or two: asked more often than the pulse does. */
export default function IdentityMachineStep() {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 500 })
  return (
    <Waiting
      title={t('identity.machine.title')}
      why={t('identity.machine.why')}
      then={t('identity.machine.then')}
    />
  )
}
