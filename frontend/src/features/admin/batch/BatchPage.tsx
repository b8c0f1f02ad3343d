import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Modal, Popconfirm, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { PageStates } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { advanceBatch } from '../api/advanceBatch'
import { batchQuery } from '../api/getBatch'
import type { BatchDetail } from '../api/batch'
import { ChangesTable } from './ChangesTable'
import { CopyForm } from './CopyForm'
import { MoveEndForm } from './MoveEndForm'
import { SessionsTable } from './SessionsTable'
import { BATCH_COLOURS } from './stateColours'
import { TimelineView } from './TimelineView'

const NEXT = { DRAFT: 'publish', PUBLISHED: 'start', RUNNING: undefined, CLOSED: undefined } as const

export function BatchPage() {
  const { id = '' } = useParams()
  const batch = useQuery(batchQuery(id))
  return <PageStates query={batch}>{(data) => <Batch key={data.id} batch={data} />}</PageStates>
}

function Batch({ batch }: { batch: BatchDetail }) {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const navigate = useNavigate()
  const [movingId, setMovingId] = useState<string>()
  const [copying, setCopying] = useState(false)
  const moving = batch.sessions.find((session) => session.id === movingId)
  const refresh = () => client.invalidateQueries({ queryKey: ['batch'] })
  const next = NEXT[batch.state]
  const advance = useMutation({
    mutationFn: (step: 'publish' | 'start') => advanceBatch(batch.id, step),
    onSettled: refresh,
  })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <Link to="/admin">{t('batch.back')}</Link>
          <h1>{batch.name}</h1>
          <span className={styles.muted}>{batch.code}</span>{' '}
          <Tag color={BATCH_COLOURS[batch.state]}>{t(`batchState.${batch.state}`)}</Tag>
        </div>
        <div className={styles.tools}>
          <Button onClick={() => setCopying(true)}>{t('copy.open')}</Button>
          {next && (
            <Popconfirm
              title={t(`advance.${next}.ask`)}
              description={<div className={styles.ask}>{t(`advance.${next}.why`)}</div>}
              placement="bottomRight"
              okText={t('common:confirm')}
              cancelText={t('common:cancel')}
              onConfirm={() => advance.mutate(next)}
            >
              <Button type="primary" disabled={advance.isPending}>
                {t(`advance.${next}.do`)}
              </Button>
            </Popconfirm>
          )}
        </div>
      </header>
      <ProblemAlert error={advance.error} />
      <section className={styles.card}>
        <h2>{t('batch.timeline')}</h2>
        <TimelineView batch={batch} />
      </section>
      <section className={styles.card}>
        <h2>{t('batches.sessions')}</h2>
        <SessionsTable sessions={batch.sessions} onMoveEnd={(session) => setMovingId(session.id)} />
      </section>
      <section className={styles.card}>
        <h2>{t('changes.title')}</h2>
        <ChangesTable changes={batch.changes} />
      </section>
      <Modal
        open={moving !== undefined}
        title={moving && t('moveEnd.title', { session: moving.name })}
        footer={null}
        destroyOnHidden
        onCancel={() => setMovingId(undefined)}
      >
        {moving && (
          <MoveEndForm
            key={moving.version}
            session={moving}
            onReload={() => void refresh()}
            onMoved={() => {
              setMovingId(undefined)
              void refresh()
            }}
          />
        )}
      </Modal>
      <Modal
        open={copying}
        title={t('copy.open')}
        footer={null}
        destroyOnHidden
        onCancel={() => setCopying(false)}
      >
        <CopyForm batchId={batch.id} onCopied={(id) => void navigate(`/admin/batches/${id}`)} />
      </Modal>
    </div>
  )
}
