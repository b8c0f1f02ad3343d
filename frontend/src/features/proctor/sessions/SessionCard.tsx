import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Session } from '../api/proctoring'
import styles from '../Proctor.module.css'

const COUNTS = ['expected', 'entered', 'waiting', 'answering', 'handedIn'] as const

/** The end stands here as the plan has it now: a moved end shows within five seconds. */
export function SessionCard({ session }: { session: Session }) {
  const { t } = useTranslation('proctor')
  return (
    <section className={styles.card} data-session={session.id}>
      <h3>{session.name}</h3>
      <Tag color={session.state === 'RUNNING' ? 'success' : 'default'}>
        {t(`sessionState.${session.state}`)}
      </Tag>
      <dl className={styles.facts}>
        <dt>{t('sessions.entryAt')}</dt>
        <dd>
          <ZonedTime at={session.entryAt} />
        </dd>
        <dt>{t('sessions.startsAt')}</dt>
        <dd>
          <ZonedTime at={session.startsAt} />
        </dd>
        <dt>{t('sessions.endsAt')}</dt>
        <dd data-fact="endsAt">
          <strong>
            <ZonedTime at={session.endsAt} />
          </strong>
        </dd>
      </dl>
      <div className={styles.counts}>
        {COUNTS.map((count) => (
          <span key={count}>
            {t(`counts.${count}`)} <strong>{session.counts[count]}</strong>
          </span>
        ))}
      </div>
    </section>
  )
}
