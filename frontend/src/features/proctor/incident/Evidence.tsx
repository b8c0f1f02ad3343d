import { Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Picture } from '../api/incidents'
import type { View } from '../api/wall'
import { EvidencePicture } from './EvidencePicture'
import styles from './Incident.module.css'

interface EvidenceProps {
  pictures: Picture[]
  /** In which it was noticed: its picture is the large one. */
  view: View | undefined
  ended: boolean
}

/** Before, at and after the moment: one large, the others in a strip; what an episode has not brought yet is said. */
export function Evidence({ pictures, view, ended }: EvidenceProps) {
  const { t } = useTranslation('proctor')
  const [chosen, setChosen] = useState<string>()
  const [boxes, setBoxes] = useState(true)
  const large =
    pictures.find(({ id }) => id === chosen) ??
    pictures.find((picture) => picture.moment === 'AT' && picture.view === view) ??
    pictures.find(({ moment }) => moment === 'AT') ??
    pictures[0]
  if (!large) return <p className={styles.waiting}>{t('evidence.none')}</p>
  const after = pictures.some(({ moment }) => moment === 'AFTER')
  return (
    <section className={styles.evidence} aria-label={t('evidence.title')}>
      <figure className={styles.large}>
        <EvidencePicture key={large.id} picture={large} boxes={boxes} labels />
        <figcaption>
          <span>
            {t(`moment.${large.moment}`)} · {t(`view.${large.view}`)} ·{' '}
            <ZonedTime at={large.at} show="clock" />
          </span>
          <label className={styles.switch}>
            <Switch size="small" checked={boxes} onChange={setBoxes} /> {t('evidence.boxes')}
          </label>
        </figcaption>
      </figure>
      <ul className={styles.strip}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className={styles.thumb}
              aria-pressed={picture.id === large.id}
              onClick={() => setChosen(picture.id)}
            >
              <EvidencePicture picture={picture} boxes={boxes} />
              <span>
                {t(`moment.${picture.moment}`)} · {t(`viewShort.${picture.view}`)}
              </span>
              <span className={styles.quiet}>
                <ZonedTime at={picture.at} show="clock" />
              </span>
            </button>
          </li>
        ))}
        {!after && !ended && <li className={styles.coming}>{t('evidence.afterComes')}</li>}
      </ul>
    </section>
  )
}
