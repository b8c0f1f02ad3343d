import { Image } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { photoAddress } from '../api/proctoring'
import styles from '../Proctor.module.css'

interface PhotoProps {
  taskId: string
  which: 'taken' | 'registered'
  there?: boolean
}

/** A click opens it over the whole page, where it can be made larger and turned. */
export function Photo({ taskId, which, there = true }: PhotoProps) {
  const { t } = useTranslation('proctor')
  const [failed, setFailed] = useState(false)
  return (
    <figure className={styles.photo}>
      <figcaption>{t(`photo.${which}`)}</figcaption>
      {there && !failed ? (
        <Image
          src={photoAddress(taskId, which)}
          alt={t(`photo.${which}`)}
          width="100%"
          onError={() => setFailed(true)}
        />
      ) : (
        <div className={styles.none}>{there ? t('photo.unreadable') : t('photo.none')}</div>
      )}
    </figure>
  )
}
