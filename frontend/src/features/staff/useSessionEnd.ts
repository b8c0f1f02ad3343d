import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isProblem } from '@/api/problem'
import { staffQuery } from './api/staff'

/** Any request that hears that the session is over brings the login page back, also a change that was sent. */
export function useSessionEnd(): void {
  const client = useQueryClient()
  useEffect(() => {
    const hear = (error: unknown) => {
      if (isProblem(error, 'identity.session.none')) client.setQueryData(staffQuery.queryKey, null)
      if (isProblem(error, 'identity.password.must-change'))
        void client.invalidateQueries({ queryKey: staffQuery.queryKey })
    }
    const queries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error)
    })
    const mutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error)
    })
    return () => {
      queries()
      mutations()
    }
  }, [client])
}
