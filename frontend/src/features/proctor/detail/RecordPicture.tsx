import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import { evidenceAddress } from '../api/incidents'
import type { OnRecord } from '../api/interventions'
import styles from './Detail.module.css'

/** The kept picture, fetched when somebody wants to see it: each look leaves a trace (Q2). */
export function RecordPicture({ record }: { record: OnRecord }) {
  const { t, i18n } = useTranslation('proctor')
  const [shown, setShown] = useState(false)
  if (!record.evidenceId) return null
  const time = formatInZone(record.frameAt ?? record.at, 'clock', i18n.language)
  const what = `${t(`view.${record.view ?? 'FIRST'}`)} · ${t('timeline.picture', { time })}`
  return (
    <span className={styles.kept}>
      <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {what}
      </Button>
      {shown && <img src={evidenceAddress(record.evidenceId)} alt={what} />}
    </span>
  )
}
