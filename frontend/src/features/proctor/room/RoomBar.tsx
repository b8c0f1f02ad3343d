import { Button, Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Session } from '../api/proctoring'
import type { WallOfRooms } from '../api/wall'
import { SIZES, type Size } from '../wall/sizes'
import styles from './Room.module.css'

interface RoomBarProps {
  sessions: Session[]
  session: Session
  rooms: WallOfRooms['rooms']
  room: string | undefined
  size: Size
  onSession: (id: string) => void
  onRoom: (id: string | undefined) => void
  onSize: (size: Size) => void
  onMessage: () => void
  onKeys: () => void
}

/** Which session and room, how many at a time, and what concerns all of them. */
export function RoomBar(props: RoomBarProps) {
  const { t, i18n } = useTranslation('proctor')
  const { session, rooms, room } = props
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{t('room.title')}</h1>
      <Select
        aria-label={t('sittings.session')}
        className={styles.session ?? ''}
        value={session.id}
        options={props.sessions.map(({ id, name, state, startsAt }) => ({
          value: id,
          label: `${name} · ${formatInZone(startsAt, 'dateTime', i18n.language)} · ${t(`sessionState.${state}`)}`,
        }))}
        onChange={props.onSession}
      />
      {rooms.length > 1 && (
        <Select
          aria-label={t('column.room')}
          className={styles.rooms ?? ''}
          value={room ?? ''}
          options={[
            { value: '', label: t('room.all', { count: rooms.length }) },
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => props.onRoom(id || undefined)}
        />
      )}
      <span className={styles.ends}>
        {t('sessions.endsAt')} <ZonedTime at={session.endsAt} show="time" />
      </span>
      <span className={styles.right}>
        <Segmented<Size>
          aria-label={t('room.tiles')}
          value={props.size}
          options={SIZES.map((value) => ({
            value,
            label: value,
            title: t('room.tilesOf', { count: value }),
          }))}
          onChange={props.onSize}
        />
        <Button onClick={props.onMessage}>{t('room.messageAll')}</Button>
        <Button onClick={props.onKeys}>
          <kbd>?</kbd> {t('room.keys')}
        </Button>
      </span>
    </div>
  )
}
