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
  /** what the vision workers said within the last 30 s; null when none was heard of */
  visionTier?: 'full' | 'basic' | null
  zone: string
  serverNow: Instant
  publicUrl?: string
}
