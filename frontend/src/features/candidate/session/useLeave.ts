import { useQueryClient } from '@tanstack/react-query'
import { logOut } from '../api/logOut'
import { closeQueues } from '../answer/useSavingQueue'
import { forgetLogin } from './forgetLogin'

/** Back to the login, whether or not the token was still good. */
export function useLeave(): () => void {
  const client = useQueryClient()
  return () => {
    closeQueues(client)
    const forget = () => forgetLogin(client)
    logOut().then(forget, forget)
  }
}
