import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CountedActivity } from './activities'
import styles from './Models.module.css'

interface ActivitiesTableProps {
  activities: CountedActivity[]
  selected: string | undefined
  onOpen: (activityId: string) => void
}

/** The numbers of the drawing for the keyboard and for who does not see it. */
export function ActivitiesTable({ activities, selected, onOpen }: ActivitiesTableProps) {
  const { t } = useTranslation('admin')
  return (
    <Table<CountedActivity>
      rowKey="id"
      size="small"
      dataSource={activities}
      pagination={false}
      rowClassName={({ id }) => (id === selected ? (styles.chosen ?? '') : '')}
      columns={[
        {
          title: t('models.activity'),
          width: '40%',
          render: (_, { id, name }) => (
            <button type="button" className={styles.link} onClick={() => onOpen(id)}>
              {name}
            </button>
          ),
        },
        {
          title: t('models.standing'),
          width: 120,
          align: 'right',
          render: (_, { count, id }) => (
            <span className={count ? styles.some : styles.none} data-count={id}>
              {count}
            </span>
          ),
        },
        {
          title: t('models.kind'),
          responsive: ['md'],
          render: (_, { type }) => <span className={styles.type}>{t(`activityType.${type}`)}</span>,
        },
        {
          title: t('models.id'),
          responsive: ['lg'],
          render: (_, { id }) => <code className={styles.type}>{id}</code>,
        },
      ]}
    />
  )
}
