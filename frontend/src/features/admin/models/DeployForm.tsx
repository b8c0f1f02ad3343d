import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { deployModels, type Deployed } from '../api/gate'
import { ReasonField } from '../ReasonField'
import { useFormMutation } from '../useFormMutation'
import { Counting, type Counted } from './Counting'

interface DeployFormProps {
  files: File[]
  models: Counted[]
  onDeployed: (deployed: Deployed) => void
}

const NAMES = { reason: 'reason' }

/** Deploys what has been looked at; the server looks again in the same transaction. */
export function DeployForm({ files, models, onDeployed }: DeployFormProps) {
  const { t } = useTranslation('admin')
  const { form, send, isPending, rest } = useFormMutation(
    ({ reason }: { reason: string }) => deployModels(files, reason.trim()),
    onDeployed,
    NAMES,
  )
  return (
    <section className={styles.card} aria-label={t('gate.deploy')}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Counting models={models} />
        <ReasonField />
        <ProblemAlert error={rest} />
        <Button className={styles.submit ?? ''} type="primary" htmlType="submit" loading={isPending}>
          {t('gate.deploy')}
        </Button>
      </Form>
    </section>
  )
}
