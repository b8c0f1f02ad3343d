import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageStates } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import type { Incident } from '../api/incidents'
import type { Session } from '../api/proctoring'
import { wallQuery } from '../api/wall'
import type { Dialog } from '../detail/dialog'
import { useKeys } from '../keys/useKeys'
import { IncidentQueue } from '../queue/IncidentQueue'
import { useOpenIncidents } from '../queue/useOpenIncidents'
import { useServerNow } from '../useServerNow'
import { isHere } from '../wall/standing'
import { Wall } from '../wall/Wall'
import { Chosen } from './Chosen'
import { Overview } from './Overview'
import { PausedBanner } from './PausedBanner'
import styles from './Room.module.css'
import { RoomBar } from './RoomBar'
import { RoomDialogs } from './RoomDialogs'
import { useRoom } from './useRoom'
import { useWallSize } from './useWallSize'

export function Room({ sessions, session }: { sessions: Session[]; session: Session }) {
  const { t } = useTranslation('proctor')
  const { room, incident, sitting, set } = useRoom()
  const [size, setSize] = useWallSize()
  const [dialog, setDialog] = useState<Dialog>()
  const wall = useQuery(wallQuery(session.id, room))
  const { query, items, previous, next } = useOpenIncidents(incident)
  const now = useServerNow(query.dataUpdatedAt)
  const chosen = sitting ?? items.find(({ id }) => id === incident)?.sittingId
  const tile = wall.data?.tiles.find(({ sittingId }) => sittingId === chosen)
  const choose = useCallback((to: Incident) => set({ incident: to.id, sitting: to.sittingId }), [set])
  const waiting = useRef(items)
  useEffect(() => {
    waiting.current = items
  }, [items])
  /** The candidate's worst incident comes along; the tiles are not drawn again because another one was raised. */
  const chooseSitting = useCallback(
    (id: string) =>
      set({ sitting: id, incident: waiting.current.find(({ sittingId }) => sittingId === id)?.id }),
    [set],
  )
  const clear = () => set({ sitting: undefined, incident: undefined })
  const deciding = items.some(({ id }) => id === incident)
  const here = tile !== undefined && isHere(tile)
  useKeys({
    j: next && (() => choose(next)),
    k: previous && (() => choose(previous)),
    s: here ? () => setDialog('screenshot') : undefined,
    m: () => setDialog(here ? 'message' : 'all'),
    '4': here && !deciding ? () => setDialog('end') : undefined,
    Escape: clear,
    '?': () => setDialog('help'),
  })
  const rooms = wall.data?.rooms ?? []
  return (
    <div data-wide>
      <RoomBar
        {...{ sessions, session, rooms, room, size }}
        onSession={(id) => set({ session: id, room: undefined, incident: undefined, sitting: undefined })}
        onRoom={(id) => set({ room: id })}
        onSize={setSize}
        onMessage={() => setDialog('all')}
        onKeys={() => setDialog('help')}
      />
      {wall.data && <PausedBanner wall={wall.data} />}
      {wall.data && <ProblemAlert error={wall.error} onRetry={() => void wall.refetch()} />}
      <div className={styles.room}>
        <div className={styles.left}>
          <IncidentQueue chosen={incident} now={now} onChoose={choose} />
        </div>
        <div className={styles.middle}>
          <PageStates query={wall}>
            {({ tiles, total }) => (
              <>
                <Wall tiles={tiles} size={size} chosen={chosen} onChoose={chooseSitting} />
                {total > tiles.length && (
                  <p className={styles.hint}>{t('wall.more', { shown: tiles.length, total })}</p>
                )}
              </>
            )}
          </PageStates>
        </div>
        {(chosen ?? incident) !== undefined ? (
          <Chosen
            incident={incident}
            sitting={chosen}
            deciding={deciding}
            tile={tile}
            onOpen={setDialog}
            onClose={clear}
          />
        ) : (
          <Overview tiles={wall.data?.tiles ?? []} />
        )}
      </div>
      <RoomDialogs
        dialog={dialog}
        who={tile}
        sessionId={session.id}
        room={rooms.find(({ id }) => id === room)}
        onClose={() => setDialog(undefined)}
      />
    </div>
  )
}
