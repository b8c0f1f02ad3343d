import createClient from 'openapi-fetch'
import { apiFetch } from './http'
import type { paths } from './schema'

/** Every address and shape comes from the server's own description (`npm run api`). */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: apiFetch })

/** What a request brings; whatever is not a success was thrown by {@link apiFetch}. */
export async function dataOf<T>(reply: Promise<{ data?: T }>): Promise<T> {
  const { data } = await reply
  return data as T
}
