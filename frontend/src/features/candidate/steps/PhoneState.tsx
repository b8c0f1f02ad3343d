import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'

interface PhoneStateProps {
  secondView: Sitting['secondView']
  /** The candidate has placed the phone: as long as it works there is nothing to do. */
  settled?: boolean
}

/** Words and a shape, not colour alone. */
export function PhoneState({ secondView, settled = false }: PhoneStateProps) {
  const { t } = useTranslation('candidate')
  const { joinedAt, online } = secondView
  const state = !joinedAt ? 'none' : online ? 'online' : 'lost'
  const type = { none: 'info', online: 'success', lost: 'warning' } as const
  return (
    <div role="status" data-testid="phone-state">
      <Alert
        type={type[state]}
        showIcon
        title={t(`secondView.state.${state}`)}
        description={!(settled && state === 'online') && t(`secondView.state.${state}Text`)}
      />
    </div>
  )
}
