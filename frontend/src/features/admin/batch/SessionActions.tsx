import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ExamSession } from '../api/batch'

interface SessionActionsProps {
  session: ExamSession
  onMoveEnd: (session: ExamSession) => void
  onPasscode: (session: ExamSession) => void
}

export function SessionActions({ session, onMoveEnd, onPasscode }: SessionActionsProps) {
  const { t } = useTranslation('admin')
  const over = session.state === 'ENDED' || session.state === 'CLOSED'
  return (
    <Space wrap>
      <Button size="small" disabled={over} onClick={() => onMoveEnd(session)}>
        {t('moveEnd.open')}
      </Button>
      <Button size="small" onClick={() => onPasscode(session)}>
        {t('sessions.showPasscode')}
      </Button>
    </Space>
  )
}
