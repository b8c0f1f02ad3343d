import { EyeInvisibleOutlined } from '@ant-design/icons'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureAddress, type View } from '../api/wall'
import styles from './Wall.module.css'

interface ViewPictureProps {
  sittingId: string
  view: View
  /** Of the newest frame; the picture is fetched once for each. */
  at: string | null | undefined
  /** Counts up where no moment is known and the newest has to be asked for. */
  tick: number
  live: boolean | null | undefined
  /** A tile that nobody can see fetches nothing and keeps the picture that it has. */
  seen: boolean
  /** Whether there may be a picture at all. */
  there: boolean
}

/**
 * One img whose address is replaced: the browser shows the old picture until the new one is there and lets go of it then.
 * Nothing is kept besides, so a wall may stand for hours.
 */
export const ViewPicture = memo(function ViewPicture(props: ViewPictureProps) {
  const { sittingId, view, at, tick, live, seen, there } = props
  const { t } = useTranslation('proctor')
  const wanted = there && seen ? pictureAddress(sittingId, view, at, tick) : undefined
  const [address, setAddress] = useState(wanted)
  const [failed, setFailed] = useState<string>()
  const old = wanted ?? address
  if (old !== address) setAddress(old)
  const shown = there && old !== undefined && failed !== old
  return (
    <span className={styles.view} data-view={view} data-live={live ?? undefined}>
      {shown ? (
        <img
          src={old}
          alt={t(`view.${view}`)}
          width={640}
          height={480}
          decoding="async"
          draggable={false}
          onError={() => setFailed(old)}
        />
      ) : (
        <span className={styles.blank}>
          <EyeInvisibleOutlined aria-hidden />
          <span>{t(view === 'FIRST' ? 'view.none' : 'view.noPhone')}</span>
        </span>
      )}
      {shown && live === false && <span className={styles.stale}>{t('view.stale')}</span>}
    </span>
  )
})
