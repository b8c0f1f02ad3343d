import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageLoading } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { checkModels, type Deployed } from '../api/gate'
import { CheckedFile } from './CheckedFile'
import { DeployedNote } from './DeployedNote'
import { DeployForm } from './DeployForm'
import { FilePick, type Picked } from './FilePick'

/** A model is data: files are looked at first, and only what passes can be deployed (N1). */
export function DeployPage() {
  const { t } = useTranslation('admin')
  const [picked, setPicked] = useState<Picked[]>([])
  const [deployed, setDeployed] = useState<Deployed>()
  const check = useMutation({ mutationFn: (files: File[]) => checkModels(files) })
  const pick = (files: Picked[]) => {
    setPicked(files)
    setDeployed(undefined)
    check.reset()
    if (files.length) check.mutate(files.map(({ file }) => file))
  }
  if (deployed) return <DeployedNote deployed={deployed} onMore={() => pick([])} />
  return (
    <div className={styles.page}>
      <div>
        <Link to="/admin/models">{t('models.back')}</Link>
        <h1>{t('gate.title')}</h1>
        <p className={styles.muted}>{t('gate.lead')}</p>
      </div>
      <FilePick picked={picked} onPick={pick} />
      {check.isPending && <PageLoading />}
      <ProblemAlert error={check.error} onRetry={() => pick(picked)} />
      {check.data && (
        <>
          <Alert
            role="status"
            type={check.data.accepted ? 'success' : 'error'}
            showIcon
            title={t(check.data.accepted ? 'gate.accepted' : 'gate.refused')}
            description={t(check.data.accepted ? 'gate.acceptedWhy' : 'gate.refusedWhy')}
            action={
              check.data.accepted ? null : (
                <Button size="small" onClick={() => pick([])}>
                  {t('gate.again')}
                </Button>
              )
            }
          />
          {check.data.files.map((outlook, index) => (
            <CheckedFile
              key={`${index} ${outlook.file}`}
              outlook={outlook}
              text={picked[index]?.text ?? ''}
            />
          ))}
          {check.data.accepted && (
            <DeployForm
              files={picked.map(({ file }) => file)}
              models={check.data.files.map(({ kind, key, name, versionTag, file }) => ({
                kind: kind ?? '',
                key: key ?? file,
                name,
                tag: versionTag ?? '',
              }))}
              onDeployed={setDeployed}
            />
          )}
        </>
      )}
    </div>
  )
}
