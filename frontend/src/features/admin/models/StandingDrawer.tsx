import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PagedTable } from '@/shared/PagedTable'
import { PageStates } from '@/shared/PageStates'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from '../Admin.module.css'
import { standingQuery, type Standing } from '../api/models'
import type { CountedActivity } from './activities'

interface StandingDrawerProps {
  modelId: string
  activity: CountedActivity | undefined
  onClose: () => void
}

/** Who stands on an activity, the longest first. */
export function StandingDrawer({ modelId, activity, onClose }: StandingDrawerProps) {
  return (
    <Drawer open={activity !== undefined} title={activity?.name} onClose={onClose} size={520} destroyOnHidden>
      {activity && <StandingList key={activity.id} modelId={modelId} activity={activity} />}
    </Drawer>
  )
}

function StandingList({ modelId, activity }: { modelId: string; activity: CountedActivity }) {
  const { t } = useTranslation('admin')
  const [page, setPage] = useState(0)
  const standing = useQuery(standingQuery(modelId, activity.id, page))
  const none = activity.count > 0 ? 'standing.noSittings' : 'standing.none'
  return (
    <>
      <p className={styles.lead}>
        {t(`activityType.${activity.type}`)} · <code>{activity.id}</code>
      </p>
      <PageStates query={standing}>
        {(found) => (
          <PagedTable<Standing>
            rowKey="sittingId"
            size="middle"
            rows={found}
            scroll={{ x: 'max-content' }}
            emptyText={t(none)}
            onPage={setPage}
            columns={[
              { title: t('standing.name'), dataIndex: 'nameMasked' },
              { title: t('standing.ticket'), dataIndex: 'ticketNumber' },
              { title: t('standing.since'), render: (_, { since }) => <ZonedTime at={since} show="full" /> },
            ]}
          />
        )}
      </PageStates>
    </>
  )
}
