import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'

/** What the machine may say of a picture without comparing it, and that it compared. */
const VERDICTS = ['SCORED', 'NO_FACE', 'SEVERAL_FACES', 'UNUSABLE']

/** Why the last picture would not do and how many are left; a person who asks for another one does not count. */
export function TryAgain({ identity }: { identity: NonNullable<Sitting['identity']> }) {
  const { t } = useTranslation('candidate')
  const { byPerson, verdict, tries, triesUsed } = identity
  const reason = byPerson ? 'PERSON' : VERDICTS.includes(verdict ?? '') ? verdict : 'OTHER'
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t(`photo.failed.${reason}`)}
      description={
        byPerson ? t('photo.forPerson') : t('photo.left', { count: Math.max(0, tries - triesUsed) })
      }
    />
  )
}
