import { useTranslation } from 'react-i18next'

interface NamedStep {
  formKey?: string | undefined
  name?: string | undefined
}

/** What follows the model's last step is no element of it: a name sent along is that of the step before. */
const AFTER_THE_MODEL = new Set(['candidate:receipt', 'candidate:ended'])

/** The model's own name; in another language than the model's, ours where we know the form. */
export function useStepName(): (step: NamedStep) => string {
  const { t, i18n } = useTranslation('common')
  return ({ formKey, name }) => {
    const key = `steps.names.${formKey?.replace('candidate:', '') ?? ''}`
    const ours = i18n.exists(key, { ns: 'common' }) ? t(key) : undefined
    const mine = i18n.language !== 'zh-CN' || AFTER_THE_MODEL.has(formKey ?? '')
    return (mine ? (ours ?? name) : (name ?? ours)) ?? t('steps.unnamed')
  }
}
