/** Shapes that several features share; each feature keeps its own beside its requests. */

/** ISO-8601 in UTC. */
export type Instant = string

export interface Page<T> {
  items: T[]
  /** 0-based */
  page: number
  size: number
  total: number
}

export interface ServerInfo {
  product: string
  version: string
  demo: boolean
  roles: string[]
  visionTier?: 'full' | 'basic'
  zone: string
  serverNow: Instant
  publicUrl?: string
}
