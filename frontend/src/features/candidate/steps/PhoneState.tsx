import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'

/** Words and a shape, not colour alone. */
export function PhoneState({ secondView }: { secondView: Sitting['secondView'] }) {
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
        description={t(`secondView.state.${state}Text`)}
      />
    </div>
  )
}
