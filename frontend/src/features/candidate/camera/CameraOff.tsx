import { VideoCameraOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import styles from './CameraChip.module.css'

/** After the end: nobody films any more. */
export function CameraOff() {
  const { t } = useTranslation('candidate')
  return (
    <span className={styles.off} role="status" data-testid="camera-off">
      <VideoCameraOutlined aria-hidden /> {t('filming.off')}
    </span>
  )
}
