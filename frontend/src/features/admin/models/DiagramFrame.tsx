import { CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Models.module.css'

export interface Zoom {
  fit: () => void
  /** Multiplies the scale. */
  by: (factor: number) => void
}

const STEP = 1.3

/** A drawing with the buttons that every drawing has; the wheel and dragging are the viewer's own. */
export function DiagramFrame({
  zoom,
  legend,
  children,
}: {
  /** None for what is read like text. */
  zoom: Zoom | undefined
  legend?: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation('admin')
  const buttons = zoom
    ? [
        { name: t('models.zoomIn'), icon: <PlusOutlined />, act: () => zoom.by(STEP) },
        { name: t('models.zoomOut'), icon: <MinusOutlined />, act: () => zoom.by(1 / STEP) },
        { name: t('models.fit'), icon: <CompressOutlined />, act: zoom.fit },
      ]
    : []
  return (
    <div className={styles.frame}>
      <div className={styles.frameBar}>
        <div className={styles.legend}>{legend}</div>
        <div className={styles.zoom}>
          {buttons.map(({ name, icon, act }) => (
            <Tooltip key={name} title={name}>
              <Button aria-label={name} icon={icon} onClick={act} />
            </Tooltip>
          ))}
        </div>
      </div>
      {children}
    </div>
  )
}
