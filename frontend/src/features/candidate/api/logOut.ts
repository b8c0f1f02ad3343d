import { api } from '@/api/client'

export async function logOut(): Promise<void> {
  await api.POST('/api/sitting/logout')
}
