import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import type { Tile } from '../api/wall'
import { SeverityMark } from '../queue/SeverityMark'
import { isHere, standingOf, type Standing } from './standing'
import { StandingMark } from './StandingMark'
import { useOnScreen } from './useOnScreen'
import { ViewPicture } from './ViewPicture'
import styles from './Wall.module.css'

interface TileCardProps {
  tile: Tile
  chosen: boolean
  /** See {@link ViewPicture}. */
  tick: number
  onChoose: (sittingId: string) => void
}

/** Both views and how the candidate stands. Drawn again only when something of it changes: a wall holds thirty. */
export const TileCard = memo(function TileCard({ tile, chosen, tick, onChoose }: TileCardProps) {
  const { t, i18n } = useTranslation('proctor')
  const element = useRef<HTMLButtonElement>(null)
  const seen = useOnScreen(element)
  const here = isHere(tile)
  const standing = standingOf(tile)
  const detail = ({ absentUntil, lastSeenAt }: Tile, how: Standing) =>
    how === 'AWAY' && absentUntil
      ? t('standing.until', { time: formatInZone(absentUntil, 'time', i18n.language) })
      : (how === 'OFFLINE' || how === 'RECONNECTING') && lastSeenAt
        ? t('standing.since', { time: formatInZone(lastSeenAt, 'clock', i18n.language) })
        : undefined
  const picture = { sittingId: tile.sittingId, tick, seen }
  return (
    <button
      ref={element}
      type="button"
      className={styles.tile}
      aria-pressed={chosen}
      data-sitting={tile.sittingId}
      data-standing={standing}
      data-alarm={tile.openIncidents > 0 ? (tile.worstSeverity ?? 4) : undefined}
      onClick={() => onChoose(tile.sittingId)}
    >
      <ViewPicture
        {...picture}
        view="FIRST"
        at={tile.first.at}
        live={tile.first.live}
        there={hasFrame(tile.first, here)}
      />
      <span className={styles.below}>
        <ViewPicture
          {...picture}
          view="SECOND"
          at={tile.second.at}
          live={tile.second.live}
          there={tile.second.joined && hasFrame(tile.second, here)}
        />
        <span className={styles.head}>
          <strong className={styles.name}>{tile.nameMasked}</strong>
          {tile.openIncidents > 0 && (
            <SeverityMark severity={tile.worstSeverity} count={tile.openIncidents} />
          )}
        </span>
        <span className={styles.foot}>
          <StandingMark standing={standing} state={tile.state} detail={detail(tile, standing)} />
          {tile.total != null && (
            <span className={styles.progress}>
              <span className={styles.word}>{t('tile.answered')} </span>
              {tile.answered ?? 0}/{tile.total}
            </span>
          )}
        </span>
      </span>
    </button>
  )
}, looksTheSame)

/** A node without frames knows of none: then the picture is asked for whenever somebody is in. */
function hasFrame(feed: { at?: string | null; live?: boolean | null }, here: boolean): boolean {
  return here && (feed.at != null || feed.live == null)
}

/** The pulse moves `lastSeenAt` of everyone every few seconds; as long as the network is well nobody reads it. */
function looksTheSame(before: TileCardProps, after: TileCardProps): boolean {
  const shown = ({ tile }: TileCardProps) => ({
    ...tile,
    lastSeenAt: tile.network === 'ONLINE' ? null : tile.lastSeenAt,
  })
  return (
    before.chosen === after.chosen &&
    before.onChoose === after.onChoose &&
    (before.tick === after.tick || after.tile.first.live != null) &&
    (before.tile === after.tile || JSON.stringify(shown(before)) === JSON.stringify(shown(after)))
  )
}
