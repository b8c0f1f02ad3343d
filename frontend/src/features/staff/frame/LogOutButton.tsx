import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { logOut, staffQuery } from '../api/staff'

/** Nothing of the person stays in the page: every answer of the server is forgotten. */
export function LogOutButton() {
  const { t } = useTranslation('staff')
  const client = useQueryClient()
  const { message } = App.useApp()
  const forget = () => {
    client.clear()
    client.setQueryData(staffQuery.queryKey, null)
    window.location.reload()
  }
  const leave = useMutation({
    mutationFn: logOut,
    onSuccess: forget,
    onError: (error) =>
      isProblem(error, 'identity.session.none') ? forget() : message.error(t('logOutFailed')),
  })
  return (
    <Button onClick={() => leave.mutate()} loading={leave.isPending}>
      {t('logOut')}
    </Button>
  )
}
