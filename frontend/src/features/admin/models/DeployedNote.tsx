import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Deployed } from '../api/gate'
import { Counting } from './Counting'
import gate from './Gate.module.css'
import { modelAddress } from './modelAddress'

/** It is done: what the new versions are, and for whom they count. */
export function DeployedNote({ deployed, onMore }: { deployed: Deployed; onMore: () => void }) {
  const { t } = useTranslation('admin')
  return (
    <Result
      status="success"
      title={t('gate.done')}
      subTitle={<Counting models={deployed.models} />}
      extra={
        <div className={gate.done}>
          {deployed.models
            .filter(({ id }) => id)
            .map(({ id, key, version, tag }) => (
              <Link key={key} to={modelAddress(id ?? '')}>
                {key} · {t('models.versionTag', { version, tag })}
              </Link>
            ))}
          <Button onClick={onMore}>{t('gate.more')}</Button>
        </div>
      }
    />
  )
}
