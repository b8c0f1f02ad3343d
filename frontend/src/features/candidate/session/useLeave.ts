import { useQueryClient } from '@tanstack/react-query'
import { logOut } from '../api/logOut'
import { sittingQuery } from '../api/getSitting'

/** Back to the login, whether or not the token was still good. */
export function useLeave(): () => void {
  const client = useQueryClient()
  return () => {
    const forget = () => {
      client.removeQueries({ queryKey: ['sitting'], predicate: ({ queryKey }) => queryKey[1] !== 'me' })
      void client.resetQueries({ queryKey: sittingQuery.queryKey })
    }
    logOut().then(forget, forget)
  }
}
