import { useMutation } from '@tanstack/react-query'
import { App, Button, Space, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { ExamSession } from '../api/batch'
import { getPasscode } from '../api/getPasscode'

interface SessionsTableProps {
  sessions: ExamSession[]
  onMoveEnd: (session: ExamSession) => void
}

export function SessionsTable({ sessions, onMoveEnd }: SessionsTableProps) {
  const { t } = useTranslation('admin')
  const { modal, message } = App.useApp()
  const passcode = useMutation({
    mutationFn: (session: ExamSession) => getPasscode(session.id),
    onSuccess: ({ passcode: shown }, session) =>
      void modal.info({ title: session.name, content: t('sessions.passcode', { passcode: shown }) }),
    onError: (error) => void message.error(error.message),
  })
  return (
    <Table<ExamSession>
      rowKey="id"
      size="middle"
      dataSource={sessions}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('sessions.name'), dataIndex: 'name' },
        { title: t('state'), render: (_, s) => <Tag>{t(`sessionState.${s.state}`)}</Tag> },
        { title: t('sessions.entry'), render: (_, s) => <ZonedTime at={s.entryAt} /> },
        { title: t('sessions.start'), render: (_, s) => <ZonedTime at={s.startsAt} /> },
        { title: t('sessions.end'), render: (_, s) => <ZonedTime at={s.endsAt} /> },
        { title: t('sessions.sittings'), dataIndex: 'sittings', align: 'right' },
        {
          title: t('actions'),
          render: (_, s) => (
            <Space>
              <Button
                size="small"
                disabled={s.state === 'ENDED' || s.state === 'CLOSED'}
                onClick={() => onMoveEnd(s)}
              >
                {t('moveEnd.open')}
              </Button>
              <Button size="small" onClick={() => passcode.mutate(s)}>
                {t('sessions.showPasscode')}
              </Button>
            </Space>
          ),
        },
      ]}
    />
  )
}
