import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from '../Proctor.module.css'

const KEYS = ['j', 'k', '1', '2', '3', '4', 's', 'm', 'esc', '?'] as const

/** Every key that does something, and no other. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('proctor')
  return (
    <Modal open title={t('keys.title')} footer={null} onCancel={onClose}>
      <dl className={styles.facts}>
        {KEYS.map((key) => [
          <dt key={`${key}t`}>
            <kbd className={styles.key}>{key === 'esc' ? 'Esc' : key}</kbd>
          </dt>,
          <dd key={key}>{t(`keys.${key === '?' ? 'help' : key}`)}</dd>,
        ])}
      </dl>
      <p className={styles.note}>{t('keys.note')}</p>
    </Modal>
  )
}
