import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CoffeeOutlined,
  DisconnectOutlined,
  EyeInvisibleOutlined,
  HourglassOutlined,
  MinusCircleOutlined,
  MobileOutlined,
  StopOutlined,
  SyncOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Standing } from './standing'
import styles from './Wall.module.css'

const SHAPES: Record<Standing, ComponentType> = {
  NOT_HERE: MinusCircleOutlined,
  OVER: StopOutlined,
  AWAY: CoffeeOutlined,
  OFFLINE: DisconnectOutlined,
  RECONNECTING: SyncOutlined,
  NO_FEED: EyeInvisibleOutlined,
  NO_SECOND: MobileOutlined,
  APPROVAL: HourglassOutlined,
  PREPARING: ClockCircleOutlined,
  FINE: CheckCircleOutlined,
}

/** A word and a shape of its own; the colour only says it again. */
export function StandingMark({
  standing,
  state,
  detail,
}: {
  standing: Standing
  state: string
  detail?: string | undefined
}) {
  const { t } = useTranslation('proctor')
  const Shape = SHAPES[standing]
  const word = standing === 'OVER' ? t(`state.${state}`, state) : t(`standing.${standing}`)
  return (
    <span className={styles.standing} data-standing={standing} title={detail ? `${word} ${detail}` : word}>
      <Shape aria-hidden /> {word}
      {detail && ` ${detail}`}
    </span>
  )
}
