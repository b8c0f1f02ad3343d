import { postJson } from '@/api/http'

export function logOut(): Promise<void> {
  return postJson('/api/sitting/logout')
}
