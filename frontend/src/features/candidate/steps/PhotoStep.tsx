import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { sendPhoto } from '../api/sendPhoto'
import { PhotoBooth } from '../photo/PhotoBooth'
import { RegisterPhoto } from '../photo/RegisterPhoto'
import { StepCard } from '../session/StepCard'
import { useCompletion } from '../session/useCompletion'
import type { StepProps } from './stepProps'
import { TryAgain } from './TryAgain'

export default function PhotoStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const { identity, step, demo } = sitting
  const sending = useCompletion((photo: Blob) => sendPhoto(step.revision, photo))
  return (
    <StepCard title={t('photo.title')} why={t('photo.why')}>
      {identity?.outcome === 'AGAIN' && <TryAgain identity={identity} />}
      <PhotoBooth
        submitting={sending.isPending}
        onSubmit={(photo) => sending.mutate(photo)}
        {...(demo ? { extra: (photo: Blob) => <RegisterPhoto photo={photo} /> } : {})}
      />
      <ProblemAlert error={sending.error} />
      <ul>
        <li>{t('photo.tip.light')}</li>
        <li>{t('photo.tip.face')}</li>
        <li>{t('photo.tip.alone')}</li>
      </ul>
    </StepCard>
  )
}
