import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../api/wall'
import { CandidateDetail } from '../detail/CandidateDetail'
import type { Dialog } from '../detail/dialog'
import { OpenIncident } from '../detail/OpenIncident'
import { TimeLine } from '../detail/TimeLine'
import styles from './Room.module.css'

interface ChosenProps {
  incident: string | undefined
  sitting: string | undefined
  /** Whether the incident waits for a decision. */
  deciding: boolean
  /** None for a candidate of another session or room than the wall shows. */
  tile: Tile | undefined
  onOpen: (dialog: Dialog) => void
  onClose: () => void
}

/** The right side: the incident first, then its candidate. On a phone it stands between queue and wall. */
export function Chosen({ incident, sitting, deciding, tile, onOpen, onClose }: ChosenProps) {
  const { t } = useTranslation('proctor')
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    element.current?.scrollTo?.({ top: 0 })
    if (window.matchMedia('(max-width: 1100px)').matches) element.current?.scrollIntoView({ block: 'start' })
  }, [incident, sitting])
  return (
    <aside ref={element} className={styles.aside} aria-label={t('detail.title')}>
      {incident && <OpenIncident key={incident} id={incident} />}
      {tile ? (
        <CandidateDetail
          key={tile.sittingId}
          tile={tile}
          deciding={deciding}
          onOpen={onOpen}
          onClose={onClose}
        />
      ) : (
        <p className={styles.hint}>
          {t('detail.elsewhere')} <Button onClick={onClose}>{t('detail.close')}</Button>
        </p>
      )}
      {sitting && <TimeLine key={`line ${sitting}`} sittingId={sitting} />}
    </aside>
  )
}
