import { useQuery } from '@tanstack/react-query'
import { Button, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from '../Admin.module.css'
import { modelsQuery, type Model } from '../api/models'
import { modelAddress } from './modelAddress'

const newest = ({ versions }: Model) => versions[0]
const running = ({ versions }: Model) => versions.reduce((sum, version) => sum + version.running, 0)

/** What is deployed (N1): each model by its newest version, with the instances of all of its versions. */
export function ModelsPage() {
  const { t } = useTranslation('admin')
  const navigate = useNavigate()
  const models = useQuery(modelsQuery)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('nav.models')}</h1>
          <p className={styles.muted}>{t('models.lead')}</p>
        </div>
        <Button type="primary" onClick={() => void navigate('/admin/models/new')}>
          {t('gate.title')}
        </Button>
      </header>
      <PageStates query={models}>
        {(all) => (
          <Table<Model>
            rowKey="key"
            dataSource={all}
            pagination={false}
            locale={{ emptyText: <PageEmpty text={t('models.none')} /> }}
            columns={[
              {
                title: t('models.model'),
                render: (_, model) => (
                  <>
                    <Link to={modelAddress(newest(model)?.id ?? '')}>{model.name}</Link>
                    <div className={styles.muted}>
                      <code>{model.key}</code>
                    </div>
                  </>
                ),
              },
              {
                title: t('models.kind'),
                responsive: ['md'],
                render: (_, model) => <Tag>{t(`modelKind.${model.kind}`)}</Tag>,
              },
              {
                title: t('models.version'),
                responsive: ['md'],
                render: (_, model) =>
                  t('models.versionTag', {
                    version: newest(model)?.version ?? '–',
                    tag: newest(model)?.versionTag ?? '–',
                  }),
              },
              {
                title: t('models.deployed'),
                responsive: ['lg'],
                render: (_, model) => <ZonedTime at={newest(model)?.deployedAt ?? ''} />,
              },
              {
                title: t('models.running'),
                align: 'right',
                render: (_, model) => (model.kind === 'DECISION' ? '–' : running(model)),
              },
            ]}
          />
        )}
      </PageStates>
    </div>
  )
}
