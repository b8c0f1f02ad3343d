import { useQuery } from '@tanstack/react-query'
import { serverInfo } from '@/api/getServerInfo'

/** A moment of this computer's clock as the server's clock had it, in milliseconds: ages are counted by the server's. */
export function useServerNow(at: number): number {
  const info = useQuery(serverInfo)
  return info.data ? at + Date.parse(info.data.serverNow) - info.dataUpdatedAt : at
}
