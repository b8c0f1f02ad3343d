import type { QueryClient } from '@tanstack/react-query'
import { sittingQuery } from '../api/getSitting'
import type { Instruction, Message } from '../api/sendPulse'
import type { Sitting } from '../api/sitting'
import { hear } from '../message/messages'

export interface TakeoverRequest {
  takeoverId: string
  at: string
  /** Until when an answer counts. */
  expiresAt?: string
}

export const takeoverRequestKey = ['sitting', 'takeover-request'] as const

interface Orders {
  instructions?: Instruction[]
  messages?: Message[]
  stepRevision?: number
  opensAt?: string
  deadline?: string
  endsAt?: string
}

/** Carries out what the server's reply to a pulse or a save says: the candidate's page needs no socket. */
export function obey(client: QueryClient, orders: Orders): void {
  const sitting = client.getQueryData(sittingQuery.queryKey)
  const instructions = orders.instructions ?? []
  const moved =
    instructions.some(
      ({ kind }) =>
        kind === 'STEP_CHANGED' ||
        // a photo that was taken already may be owed once more
        (kind === 'FRESH_PHOTO_NEEDED' && sitting?.freshPhotoNeeded === false),
    ) ||
    (orders.stepRevision !== undefined &&
      sitting !== undefined &&
      orders.stepRevision !== sitting.step.revision)
  for (const { takeoverId, at, expiresAt } of instructions) {
    if (!takeoverId || !at) continue
    const request: TakeoverRequest = { takeoverId, at, ...(expiresAt ? { expiresAt } : {}) }
    client.setQueryData(takeoverRequestKey, request)
  }
  hear(client, orders.messages ?? [])
  if (sitting) client.setQueryData(sittingQuery.queryKey, retimed(sitting, orders))
  if (moved) void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
}

/** An administrator may move the times while the session runs (T7). */
function retimed(sitting: Sitting, { opensAt, deadline, endsAt }: Orders): Sitting {
  const { admission, session } = sitting
  const times = {
    opensAt: opensAt ?? admission?.opensAt,
    deadline: deadline ?? admission?.deadline,
    endsAt: endsAt ?? session.endsAt,
  }
  const same =
    times.opensAt === admission?.opensAt &&
    times.deadline === admission?.deadline &&
    times.endsAt === session.endsAt
  if (same) return sitting
  const retimedAdmission =
    admission && times.opensAt && times.deadline
      ? { admission: { ...admission, opensAt: times.opensAt, deadline: times.deadline } }
      : {}
  return { ...sitting, session: { ...session, endsAt: times.endsAt }, ...retimedAdmission }
}
