import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '@/shared/zonedTime'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { answerTakeover } from '../api/answerTakeover'
import { sittingQuery } from '../api/getSitting'
import { useServerNow } from '../clock/useServerNow'
import { takeoverRequestKey, type TakeoverRequest } from './obey'

/** Without an answer for so long the dialog closes by itself: the server has long decided. */
const PATIENCE_MS = 60_000

/** Another computer wants to go on with this sitting: the one who sits here says whether that is right. */
export function TakeoverDialog() {
  const { t } = useTranslation('candidate')
  const client = useQueryClient()
  const now = useServerNow()
  const [answered, setAnswered] = useState<string>()
  const { data: request } = useQuery<TakeoverRequest | null>({
    queryKey: takeoverRequestKey,
    enabled: false,
    initialData: null,
    queryFn: () => null,
  })
  const answer = useMutation({
    mutationFn: ({ id, agree }: { id: string; agree: boolean }) => answerTakeover(id, agree),
    onSuccess: (_nothing, { id }) => {
      setAnswered(id)
      void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
    },
  })
  if (!request || request.takeoverId === answered) return null
  const left = Date.parse(request.expiresAt ?? request.at) + (request.expiresAt ? 0 : PATIENCE_MS) - now
  if (left <= 0) return null
  const say = (agree: boolean) => answer.mutate({ id: request.takeoverId, agree })
  return (
    <Modal
      open
      closable={false}
      width={600}
      mask={{ closable: false }}
      title={t('takeover.asked.title')}
      footer={[
        <Button key="refuse" type="primary" loading={answer.isPending} onClick={() => say(false)}>
          {t('takeover.asked.refuse')}
        </Button>,
        <Button key="agree" loading={answer.isPending} onClick={() => say(true)}>
          {t('takeover.asked.agree')}
        </Button>,
      ]}
    >
      <p>{t('takeover.asked.text')}</p>
      <p>{t('takeover.asked.left', { time: formatDuration(left) })}</p>
      <ProblemAlert error={answer.error} />
    </Modal>
  )
}
