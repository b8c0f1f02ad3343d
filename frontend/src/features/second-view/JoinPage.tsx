import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { joinSecondView, type Joined } from './api/joinSecondView'
import { Notice } from './Notice'

/** One button: phones allow the camera and a lit screen only after a touch. */
export function JoinPage({ token, onJoined }: { token: string; onJoined: (joined: Joined) => void }) {
  const { t } = useTranslation('second-view')
  const joining = useMutation({ mutationFn: () => joinSecondView(token), onSuccess: onJoined })
  return (
    <Notice title={t('join.title')} text={t('join.text')}>
      <ProblemAlert error={joining.error} />
      <Button type="primary" size="large" block loading={joining.isPending} onClick={() => joining.mutate()}>
        {t('join.start')}
      </Button>
    </Notice>
  )
}
