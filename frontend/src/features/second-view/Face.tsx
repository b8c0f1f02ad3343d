import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clearToken, isWeChat, keepJoined, keptJoined, tokenFrom } from './invitation'
import { JoinPage } from './JoinPage'
import { Notice } from './Notice'
import { WatchPage } from './WatchPage'
import { Shell } from './Shell'
import type { Joined } from './api/joinSecondView'

/** The candidate's phone (C5): join by the QR code, place the phone, leave it alone. */
export default function SecondViewFace() {
  const { t } = useTranslation('second-view')
  const [token, setToken] = useState(() => tokenFrom(window.location.hash))
  const [joined, setJoined] = useState<Joined | undefined>(() => (token ? undefined : keptJoined()))
  const enter = (to: Joined) => {
    keepJoined(to)
    clearToken()
    setToken(undefined)
    setJoined(to)
  }
  if (isWeChat()) {
    return (
      <Shell>
        <Notice title={t('wechat.title')} text={t('wechat.text')} arrow />
      </Shell>
    )
  }
  if (joined) return <WatchPage joined={joined} />
  return (
    <Shell>
      {token ? (
        <JoinPage token={token} onJoined={enter} />
      ) : (
        <Notice title={t('noCode.title')} text={t('noCode.text')} />
      )}
    </Shell>
  )
}
