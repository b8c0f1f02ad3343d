import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { signPledge } from '../api/signPledge'
import { StepCard } from '../session/StepCard'
import { useCompletion } from '../session/useCompletion'
import { DeclinePledge } from './DeclinePledge'
import { FaceConsent } from './FaceConsent'
import styles from './PledgeStep.module.css'
import { PledgeText } from './PledgeText'
import type { StepProps } from './stepProps'

interface PledgeForm {
  faceConsent: 'yes' | 'no'
  signature: string
}

/** The pledge, and apart from it the consent to face recognition: refusing the second costs nothing (Q2). */
export default function PledgeStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const { revision } = sitting.step
  const [declining, setDeclining] = useState(false)
  const signing = useCompletion(({ faceConsent, signature }: PledgeForm) =>
    signPledge({ revision, signed: true, faceConsent: faceConsent === 'yes', signature: signature.trim() }),
  )
  return (
    <StepCard title={t('pledge.title')} why={t('pledge.why')}>
      <PledgeText sitting={sitting} />
      <Form<PledgeForm>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={(form) => signing.mutate(form)}
      >
        <FaceConsent />
        <Form.Item
          name="signature"
          label={t('pledge.signature')}
          extra={t('pledge.signatureHint')}
          rules={[{ required: true, whitespace: true, message: t('pledge.signatureMissing') }]}
        >
          <Input className={styles.signature} autoComplete="off" maxLength={60} />
        </Form.Item>
        <ProblemAlert error={signing.error} />
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" loading={signing.isPending}>
            {t('pledge.sign')}
          </Button>
          <Button onClick={() => setDeclining(true)}>{t('pledge.decline')}</Button>
        </div>
      </Form>
      <DeclinePledge open={declining} revision={revision} onClose={() => setDeclining(false)} />
    </StepCard>
  )
}
