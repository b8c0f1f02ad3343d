import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'
import styles from './HelpCorner.module.css'

const TOPICS = ['network', 'camera', 'computer', 'person'] as const

/**
 * What can be done by oneself, and what to say to a person who helps. Always in the right corner of the header, at every
 * width: floating over the page it lay over a question's words on every small window.
 */
export function HelpCorner({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('candidate')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        className={styles.button}
        shape="round"
        icon={<QuestionCircleOutlined aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('help.open')}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={t('help.title')} size={420}>
        <dl className={styles.topics}>
          {TOPICS.map((topic) => (
            <div key={topic}>
              <dt>{t(`help.${topic}.title`)}</dt>
              <dd>{t(`help.${topic}.text`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.say}>
          {t('help.say', { number: sitting.ticketNumber, room: sitting.person.room ?? '-' })}
        </p>
      </Drawer>
    </>
  )
}
