import { useTranslation } from 'react-i18next'

/** The name of a subject: ours for the codes of the batch's model, else as an administrator wrote it. */
export function useSubject(): (subject: string) => string {
  const { t, i18n } = useTranslation('candidate')
  return (subject) =>
    i18n.exists(`subject.${subject}`, { ns: 'candidate' }) ? t(`subject.${subject}`) : subject
}
