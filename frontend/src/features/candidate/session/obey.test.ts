import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import { sittingQuery } from '../api/getSitting'
import { mock, sitting as mockSitting } from '../mocks/state'
import { obey, takeoverRequestKey } from './obey'

const { queryKey } = sittingQuery
let client: QueryClient

beforeEach(() => {
  mock.formKey = 'candidate:wait'
  client = new QueryClient()
  client.setQueryData(queryKey, mockSitting())
})

const invalidated = () => client.getQueryState(queryKey)?.isInvalidated
const held = () => client.getQueryData(queryKey)!

describe('instructions of a pulse', () => {
  it('asks for the sitting again when the step has changed', () => {
    obey(client, { instructions: [{ kind: 'STEP_CHANGED' }] })
    expect(invalidated()).toBe(true)
  })

  it('asks again when the revision differs, even without an instruction', () => {
    obey(client, { stepRevision: held().step.revision + 1 })
    expect(invalidated()).toBe(true)
  })

  it('asks again when another photo is owed of which the page knows nothing', () => {
    obey(client, { instructions: [{ kind: 'FRESH_PHOTO_NEEDED' }] })
    expect(invalidated()).toBe(true)
  })

  it('does not ask again for a photo that the page already asks for', () => {
    client.setQueryData(queryKey, { ...held(), freshPhotoNeeded: true })
    obey(client, { instructions: [{ kind: 'FRESH_PHOTO_NEEDED' }] })
    expect(invalidated()).toBe(false)
  })

  it('leaves everything alone when nothing has changed', () => {
    const before = held()
    obey(client, { stepRevision: before.step.revision, endsAt: before.session.endsAt, instructions: [] })
    expect(invalidated()).toBe(false)
    expect(held()).toBe(before)
  })

  it('moves the deadline and the end at once when an administrator has (T7)', () => {
    obey(client, { deadline: '2022-11-26T04:10:00Z', endsAt: '2022-11-26T04:10:00Z' })
    expect(held().admission?.deadline).toBe('2022-11-26T04:10:00Z')
    expect(held().session.endsAt).toBe('2022-11-26T04:10:00Z')
  })

  it('keeps the request of another computer until it is answered', () => {
    const request = { kind: 'TAKEOVER_REQUESTED', takeoverId: 't1', at: '2022-11-26T02:00:00Z' } as const
    obey(client, { instructions: [request] })
    obey(client, { instructions: [] })
    expect(client.getQueryData(takeoverRequestKey)).toEqual({ takeoverId: 't1', at: request.at })
  })
})
