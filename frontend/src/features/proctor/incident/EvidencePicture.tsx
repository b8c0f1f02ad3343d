import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { evidenceAddress, type Box, type Picture } from '../api/incidents'
import styles from './Incident.module.css'

interface EvidencePictureProps {
  picture: Picture
  boxes: boolean
  /** Words beside the boxes; too small to read in a strip. */
  labels?: boolean
}

/** A stored picture with what the machine found drawn over it; both keep their places at any size. */
export function EvidencePicture({ picture, boxes, labels = false }: EvidencePictureProps) {
  const { t } = useTranslation('proctor')
  const [failed, setFailed] = useState(false)
  if (failed) return <span className={styles.broken}>{t('evidence.unreadable')}</span>
  return (
    <span className={styles.framed}>
      <img
        src={evidenceAddress(picture.id)}
        alt={t('evidence.alt', { moment: t(`moment.${picture.moment}`), view: t(`view.${picture.view}`) })}
        width={640}
        height={480}
        onError={() => setFailed(true)}
      />
      {boxes && <Boxes boxes={picture.boxes} labels={labels} />}
    </span>
  )
}

/** Kinds differ by line and word, not by colour alone. */
function Boxes({ boxes, labels }: { boxes: Box[]; labels: boolean }) {
  const { t } = useTranslation('proctor')
  return (
    <>
      <svg
        className={styles.boxes}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden
        focusable="false"
      >
        {boxes.map((box, index) => (
          <rect
            key={index}
            data-label={box.label}
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {labels &&
        boxes.map((box, index) => (
          <span
            key={index}
            className={styles.label}
            data-label={box.label}
            style={{
              left: `${box.x * 100}%`,
              top: `${(box.label === 'person' ? Math.min(1, box.y + box.height) : box.y) * 100}%`,
            }}
          >
            {t(`box.${box.label}`, box.label)} {box.score.toFixed(2)}
          </span>
        ))}
    </>
  )
}
