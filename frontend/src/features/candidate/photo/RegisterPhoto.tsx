import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { sendRegisteredPhoto } from '../api/sendPhoto'

/** Demo only: nobody who tries the demo has a registered photo. */
export function RegisterPhoto({ photo }: { photo: Blob }) {
  const { t } = useTranslation('candidate')
  const registering = useMutation({ mutationFn: () => sendRegisteredPhoto(photo) })
  return (
    <>
      <Button size="large" type="dashed" loading={registering.isPending} onClick={() => registering.mutate()}>
        {t('photo.demo')}
      </Button>
      <span role="status">{registering.isSuccess && t('photo.demoDone')}</span>
      <ProblemAlert error={registering.error} />
    </>
  )
}
