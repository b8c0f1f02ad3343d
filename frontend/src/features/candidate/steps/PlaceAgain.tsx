import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Place } from '../api/sitting'

const VERDICTS = ['DARK', 'NO_PERSON', 'NO_SCREEN', 'TOO_CLOSE', 'NO_PICTURE']

/** Why the phone has to be placed anew: in a proctor's own words where there are some. */
export function PlaceAgain({ place }: { place: Place }) {
  const { t } = useTranslation('candidate')
  const { hint, verdict } = place
  const known = verdict && VERDICTS.includes(verdict) ? verdict : 'OTHER'
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t('secondView.againTitle')}
      description={hint ? t('secondView.proctorSays', { hint }) : t(`viewHint.${known}`)}
    />
  )
}
