import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { sessionsQuery } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { SessionCard } from './SessionCard'
import { SittingsTable } from './SittingsTable'

export function SessionsPage() {
  const { t } = useTranslation('proctor')
  const sessions = useQuery(sessionsQuery)
  return (
    <>
      <h1 className={styles.title}>{t('sessions.title')}</h1>
      <p className={styles.lead}>{t('sessions.lead')}</p>
      <PageStates query={sessions}>
        {(list) =>
          list.length === 0 ? (
            <PageEmpty text={t('sessions.empty')} />
          ) : (
            <>
              <div className={styles.sessions}>
                {list.map((session) => (
                  <SessionCard key={session.id} session={session} />
                ))}
              </div>
              <h2 className={styles.subtitle}>{t('sittings.title')}</h2>
              <SittingsTable sessions={list} />
            </>
          )
        }
      </PageStates>
    </>
  )
}
