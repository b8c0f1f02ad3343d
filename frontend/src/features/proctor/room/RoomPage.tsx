import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { sessionsQuery, type Session } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { Room } from './Room'
import { mostPressing, useRoom } from './useRoom'

/** The proctors' room: what waits, who sits there, who is chosen (P1, P2). */
export function RoomPage() {
  const { t } = useTranslation('proctor')
  const sessions = useQuery(sessionsQuery)
  return (
    <PageStates query={sessions}>
      {(list) =>
        list.length === 0 ? (
          <>
            <h1 className={styles.title}>{t('room.title')}</h1>
            <PageEmpty text={t('sessions.empty')} />
          </>
        ) : (
          <ChosenRoom sessions={list} />
        )
      }
    </PageStates>
  )
}

function ChosenRoom({ sessions }: { sessions: Session[] }) {
  const { session: wanted } = useRoom()
  const [opened] = useState(() => Date.now())
  const session = sessions.find(({ id }) => id === wanted) ?? mostPressing(sessions, opened)
  return session ? <Room key={session.id} sessions={sessions} session={session} /> : null
}
