import { useTranslation } from 'react-i18next'
import { StaffFace } from '@/features/staff/StaffFace'
import { CandidatesPage } from './CandidatesPage'

/** A registration point sees its own candidates, and nobody else's. */
export default function PointFace() {
  const { t } = useTranslation('point')
  return (
    <StaffFace face="point" roles={['POINT']} nav={() => [{ to: '', label: t('title') }]}>
      <CandidatesPage />
    </StaffFace>
  )
}
