import { Grid, Table, Tag, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from '../Admin.module.css'
import type { ExamSession } from '../api/batch'
import { PasscodeDialog } from './PasscodeDialog'
import { SessionActions } from './SessionActions'
import { SESSION_COLOURS } from './stateColours'

interface SessionsTableProps {
  sessions: ExamSession[]
  onMoveEnd: (session: ExamSession) => void
}

/** On a phone each session is one cell, so that nothing has to be found beyond the edge. */
export function SessionsTable({ sessions, onMoveEnd }: SessionsTableProps) {
  const { t } = useTranslation('admin')
  const [asked, setAsked] = useState<ExamSession>()
  const wide = Grid.useBreakpoint().lg
  const state = (s: ExamSession) => <Tag color={SESSION_COLOURS[s.state]}>{t(`sessionState.${s.state}`)}</Tag>
  const end = (s: ExamSession) => (
    <strong data-fact="endsAt">
      <ZonedTime at={s.endsAt} />
    </strong>
  )
  const actions = (s: ExamSession) => (
    <SessionActions session={s} onMoveEnd={onMoveEnd} onPasscode={setAsked} />
  )
  const columns: TableColumnsType<ExamSession> = wide
    ? [
        { title: t('sessions.name'), dataIndex: 'name' },
        { title: t('state'), render: (_, s) => state(s) },
        { title: t('sessions.entry'), render: (_, s) => <ZonedTime at={s.entryAt} /> },
        { title: t('sessions.start'), render: (_, s) => <ZonedTime at={s.startsAt} /> },
        { title: t('sessions.end'), render: (_, s) => end(s) },
        { title: t('sessions.sittings'), dataIndex: 'sittings', align: 'right' },
        { title: t('actions'), render: (_, s) => actions(s) },
      ]
    : [
        {
          title: t('sessions.name'),
          render: (_, s) => (
            <div className={styles.phoneRow}>
              <span>
                {s.name} {state(s)}
              </span>
              <span className={styles.muted}>
                {t('sessions.entry')} <ZonedTime at={s.entryAt} />
                <br />
                {t('sessions.start')} <ZonedTime at={s.startsAt} />
                <br />
                {t('sessions.end')} {end(s)}
                <br />
                {t('sessions.sittings')} {s.sittings}
              </span>
              {actions(s)}
            </div>
          ),
        },
      ]
  return (
    <>
      <Table<ExamSession>
        rowKey="id"
        size="middle"
        dataSource={sessions}
        columns={columns}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: t('sessions.none') }}
        onRow={(session) => ({ 'data-session': session.id }) as object}
      />
      <PasscodeDialog session={asked} onClose={() => setAsked(undefined)} />
    </>
  )
}
