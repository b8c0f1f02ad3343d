import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import { useStepName } from '@/shared/useStepName'
import type { Tile } from '../api/wall'
import { isHere, standingOf } from '../wall/standing'
import { StandingMark } from '../wall/StandingMark'
import { useTick } from '../wall/useTick'
import { ViewPicture } from '../wall/ViewPicture'
import { Actions } from './Actions'
import styles from './Detail.module.css'
import type { Dialog } from './dialog'

interface CandidateDetailProps {
  tile: Tile
  deciding: boolean
  onOpen: (dialog: Dialog) => void
  onClose: () => void
}

/** The chosen candidate: both views larger, how he stands, what can be done. */
export function CandidateDetail({ tile, deciding, onOpen, onClose }: CandidateDetailProps) {
  const { t, i18n } = useTranslation('proctor')
  const stepName = useStepName()
  const tick = useTick(tile.first.live == null)
  const here = isHere(tile)
  const standing = standingOf(tile)
  const picture = { sittingId: tile.sittingId, tick, seen: true }
  return (
    <section aria-label={tile.nameMasked} data-detail={tile.sittingId}>
      <div className={styles.top}>
        <h2 className={styles.name}>{tile.nameMasked}</h2>
        <Button size="small" onClick={onClose} aria-label={t('detail.close')}>
          <kbd>Esc</kbd>
        </Button>
      </div>
      <p className={styles.quiet}>
        {tile.ticketNumber}
        {` · ${tile.room ?? t('tile.noRoom')}`}
      </p>
      <p className={styles.stands}>
        <StandingMark
          standing={standing}
          state={tile.state}
          {...(standing === 'AWAY' && tile.absentUntil
            ? {
                detail: t('standing.until', { time: formatInZone(tile.absentUntil, 'clock', i18n.language) }),
              }
            : {})}
        />
        {here && (tile.formKey ?? tile.stepName) != null && (
          <span>{stepName({ formKey: tile.formKey ?? undefined, name: tile.stepName ?? undefined })}</span>
        )}
        {tile.total != null && (
          <span>
            {t('tile.answered')} {tile.answered ?? 0}/{tile.total}
          </span>
        )}
        <span>{t(`network.${tile.network}`)}</span>
        {tile.lastSeenAt && (
          <span>{t('tile.lastSeen', { time: formatInZone(tile.lastSeenAt, 'clock', i18n.language) })}</span>
        )}
      </p>
      {here && (
        <div className={styles.views}>
          <figure>
            <ViewPicture
              {...picture}
              view="FIRST"
              at={tile.first.at}
              live={tile.first.live}
              there={tile.first.at != null || tile.first.live == null}
            />
            <figcaption>{t('view.FIRST')}</figcaption>
          </figure>
          <figure>
            <ViewPicture
              {...picture}
              view="SECOND"
              at={tile.second.at}
              live={tile.second.live}
              there={tile.second.joined && (tile.second.at != null || tile.second.live == null)}
            />
            <figcaption>{t('view.SECOND')}</figcaption>
          </figure>
        </div>
      )}
      <Actions tile={tile} deciding={deciding} onOpen={onOpen} />
    </section>
  )
}
