import type { QueryClient } from '@tanstack/react-query'
import { sittingQuery } from '../api/getSitting'
import { releaseTabs } from '../answer/answeringTab'
import { closeQueues } from '../answer/useSavingQueue'

/** A login has begun or ended: nothing of the one before is shown, and nothing of it is sent any more. */
export function forgetLogin(client: QueryClient): void {
  closeQueues(client)
  releaseTabs()
  client.removeQueries({ queryKey: ['sitting'], predicate: ({ queryKey }) => queryKey[1] !== 'me' })
  void client.resetQueries({ queryKey: sittingQuery.queryKey })
}
