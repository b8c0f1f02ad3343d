import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { useStepName } from '@/shared/useStepName'
import { completeForm, type FormValues } from '../api/completeForm'
import { StepCard } from '../session/StepCard'
import { useCompletion } from '../session/useCompletion'
import { PlainField } from './PlainField'
import type { StepProps } from './stepProps'

/** A step that an administrator added: its own name and fields, without a release of this page. */
export default function PlainFormStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const nameOf = useStepName()
  const { step } = sitting
  const fields = step.fields ?? []
  const withAllFields = (values: FormValues): FormValues =>
    Object.fromEntries(
      fields.map(({ id, type }) => [id, type === 'boolean' ? values[id] === true : (values[id] ?? null)]),
    )
  const completing = useCompletion((values: FormValues) => completeForm(step.revision, withAllFields(values)))
  return (
    <StepCard title={nameOf(step)} why={t('plain.why')}>
      <Form<FormValues> layout="vertical" size="large" onFinish={(values) => completing.mutate(values)}>
        {fields.map((field) => (
          <PlainField key={field.id} field={field} />
        ))}
        <ProblemAlert error={completing.error} />
        <Button type="primary" htmlType="submit" loading={completing.isPending} style={{ marginTop: 16 }}>
          {t('plain.submit')}
        </Button>
      </Form>
    </StepCard>
  )
}
