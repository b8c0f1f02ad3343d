import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { decideViews, waitingViews, type ViewDecided, type WaitingView } from '../api/secondViews'
import styles from '../Proctor.module.css'
import { useServerNow } from '../useServerNow'
import { useTick } from '../wall/useTick'
import { AgainDialog } from './AgainDialog'
import own from './SecondViews.module.css'
import { SecondViewTile } from './SecondViewTile'

interface Decision {
  taskIds: string[]
  outcome: 'APPROVED' | 'AGAIN'
  hint?: string
}

/** Where the phones stand: looked at, chosen and approved many at a time (C5). */
export function SecondViewsPage() {
  const { t } = useTranslation('proctor')
  const views = useQuery(waitingViews)
  return (
    <div data-wide>
      <h1 className={styles.title}>{t('secondViews.title')}</h1>
      <p className={styles.lead}>{t('secondViews.lead')}</p>
      <PageStates query={views}>
        {({ items, total }) =>
          items.length === 0 ? (
            <PageEmpty text={t('secondViews.empty')} />
          ) : (
            <Grid views={items} total={total} askedAt={views.dataUpdatedAt} />
          )
        }
      </PageStates>
    </div>
  )
}

function Grid({ views, total, askedAt }: { views: WaitingView[]; total: number; askedAt: number }) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  const { message } = App.useApp()
  const now = useServerNow(askedAt)
  const tick = useTick(true)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const chosen = views.filter(({ taskId }) => marked.has(taskId)).map(({ taskId }) => taskId)
  const decision = useMutation({
    mutationFn: ({ taskIds, outcome, hint }: Decision) => decideViews(taskIds, outcome, hint),
    onSuccess: async ({ results }) => {
      setMarked(new Set())
      setAsking(false)
      tell(results)
      await client.invalidateQueries({ queryKey: ['proctoring', 'second-views'] })
    },
  })
  const tell = (results: ViewDecided[]) => {
    const done = results.filter(({ state }) => state === 'DONE').length
    const failed = results.filter(({ state }) => state === 'FAILED').length
    const others = results.length - done - failed
    if (done > 0) void message.success(t('secondViews.done', { count: done }))
    if (others > 0) void message.info(t('secondViews.others', { count: others }))
    if (failed > 0) void message.error(t('secondViews.failed', { count: failed }))
  }
  const mark = (taskId: string) =>
    setMarked((before) => {
      const after = new Set(before)
      if (!after.delete(taskId)) after.add(taskId)
      return after
    })
  const all = chosen.length === views.length
  return (
    <>
      <div className={own.bar}>
        <Button onClick={() => setMarked(new Set(all ? [] : views.map(({ taskId }) => taskId)))}>
          {all ? t('secondViews.none') : t('secondViews.all', { count: views.length })}
        </Button>
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={decision.isPending && !asking}
          onClick={() => decision.mutate({ taskIds: chosen, outcome: 'APPROVED' })}
        >
          {t('secondViews.approve', { count: chosen.length })}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => setAsking(true)}>
          {t('secondViews.again', { count: chosen.length })}
        </Button>
        {total > views.length && (
          <span className={styles.note}>{t('secondViews.more', { count: total - views.length })}</span>
        )}
      </div>
      {!asking && <ProblemAlert error={decision.error} />}
      <div className={own.grid}>
        {views.map((view) => (
          <SecondViewTile
            key={view.taskId}
            view={view}
            waits={now - Date.parse(view.since)}
            tick={tick}
            marked={marked.has(view.taskId)}
            onMark={mark}
          />
        ))}
      </div>
      {asking && (
        <AgainDialog
          count={chosen.length}
          error={decision.error}
          sending={decision.isPending}
          onSend={(hint) => decision.mutate({ taskIds: chosen, outcome: 'AGAIN', hint })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
