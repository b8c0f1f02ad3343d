import { useTranslation } from 'react-i18next'

/** The model's own name; in another language than the model's, ours where we know the form. */
export function useStepName(): (step: { formKey?: string; name?: string }) => string {
  const { t, i18n } = useTranslation('candidate')
  return ({ formKey, name }) => {
    const ours = `steps.names.${formKey?.replace('candidate:', '') ?? ''}`
    if (i18n.language !== 'zh-CN' && i18n.exists(ours, { ns: 'candidate' })) return t(ours)
    return name ?? (i18n.exists(ours, { ns: 'candidate' }) ? t(ours) : t('steps.unnamed'))
  }
}
