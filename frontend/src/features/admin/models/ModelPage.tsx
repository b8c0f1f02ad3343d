import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { PageEmpty, PageStates } from '@/shared/PageStates'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from '../Admin.module.css'
import { modelFileQuery, modelsQuery, type Model, type ModelVersion } from '../api/models'
import { DecisionDiagram } from './DecisionDiagram'
import { modelAddress } from './modelAddress'
import { ProcessView } from './ProcessView'

/** One version of a model: its drawing, and for a process who stands where in it (N1). */
export function ModelPage() {
  const { t } = useTranslation('admin')
  const { id = '' } = useParams()
  const models = useQuery(modelsQuery)
  return (
    <div className={styles.page}>
      <PageStates query={models}>
        {(all) => {
          const model = all.find(({ versions }) => versions.some((version) => version.id === id))
          const version = model?.versions.find((one) => one.id === id)
          if (!model || !version) return <PageEmpty text={t('models.unknown')} />
          return <OneModel key={id} model={model} version={version} />
        }}
      </PageStates>
    </div>
  )
}

function OneModel({ model, version }: { model: Model; version: ModelVersion }) {
  const { t } = useTranslation('admin')
  const navigate = useNavigate()
  const file = useQuery(modelFileQuery(version.id))
  const named = (one: ModelVersion) =>
    t('models.versionTag', { version: one.version, tag: one.versionTag ?? '–' })
  return (
    <>
      <header className={styles.head}>
        <div>
          <Link to="/admin/models">{t('models.back')}</Link>
          <h1>{model.name}</h1>
          <p className={styles.muted}>
            {t(`modelKind.${model.kind}`)} · <code>{model.key}</code> · {named(version)} ·{' '}
            {t('models.deployed')} <ZonedTime at={version.deployedAt} />
          </p>
        </div>
        {model.versions.length > 1 && (
          <Select
            className={styles.version ?? ''}
            aria-label={t('models.version')}
            value={version.id}
            options={model.versions.map((one) => ({ value: one.id, label: named(one) }))}
            onChange={(next) => void navigate(modelAddress(next))}
          />
        )}
      </header>
      <PageStates query={file}>
        {({ xml }) =>
          model.kind === 'PROCESS' ? (
            <ProcessView modelId={version.id} xml={xml} />
          ) : (
            <section className={styles.card}>
              <DecisionDiagram xml={xml} />
            </section>
          )
        }
      </PageStates>
    </>
  )
}
