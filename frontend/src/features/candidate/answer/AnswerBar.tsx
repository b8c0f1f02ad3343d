import { ClockCircleOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import { Countdown } from '../clock/Countdown'
import styles from './AnswerBar.module.css'
import { SaveSummary } from './SaveSummary'
import type { QueueView } from './queueView'
import { SCALES } from './useAnswering'

interface AnswerBarProps {
  deadline: string
  view: QueueView
  scale: number
  over: boolean
  onScale: (scale: number) => void
  onHandIn: () => void
}

export function AnswerBar({ deadline, view, scale, over, onScale, onHandIn }: AnswerBarProps) {
  const { t } = useTranslation('candidate')
  const [hidden, setHidden] = useState(false)
  const sizes = SCALES.map((value, index) => ({
    value,
    label: <span style={{ fontSize: 13 + index * 3 }}>{t('answer.sizeSign')}</span>,
    title: t(`answer.size${index}`),
  }))
  return (
    <div className={styles.bar}>
      <div className={styles.time}>
        <ClockCircleOutlined aria-hidden />
        <span>{t('answer.left')}</span>
        {hidden ? (
          <span>{t('answer.hidden')}</span>
        ) : (
          <span className={styles.end}>
            <Countdown to={deadline} className={styles.clock} />
            <span className={styles.until} data-fact="endsAt">
              {t('answer.until')} <ZonedTime at={deadline} show="time" />
            </span>
          </span>
        )}
        <Button
          type="text"
          icon={hidden ? <EyeOutlined aria-hidden /> : <EyeInvisibleOutlined aria-hidden />}
          aria-label={t(hidden ? 'answer.showTime' : 'answer.hideTime')}
          title={t(hidden ? 'answer.showTime' : 'answer.hideTime')}
          onClick={() => setHidden(!hidden)}
        />
      </div>
      <SaveSummary view={view} over={over} />
      <Segmented
        aria-label={t('answer.size')}
        options={sizes}
        value={scale}
        onChange={onScale}
        className={styles.size}
      />
      <Button type="primary" disabled={over} onClick={onHandIn}>
        {t('answer.handIn')}
      </Button>
    </div>
  )
}
