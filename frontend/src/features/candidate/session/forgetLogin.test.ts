import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SavingQueue } from '../answer/savingQueue'
import { queueKey } from '../answer/useSavingQueue'
import { forgetLogin } from './forgetLogin'

let queue: SavingQueue
afterEach(() => queue.close())

describe('a new login (C1, C7)', () => {
  it('lets the queue of the one before send nothing any more', async () => {
    const send = vi.fn(() => new Promise<never>(() => undefined))
    queue = await SavingQueue.open(
      {
        sittingId: 's1',
        ledger: {
          rows: () => Promise.resolve([]),
          add: () => Promise.resolve(true),
          acknowledge: () => Promise.resolve(),
          replace: () => Promise.resolve(),
        },
        send,
        read: () => Promise.reject(new Error('not asked')),
        now: () => 0,
      },
      { answers: [], late: [], epoch: 1 },
    )
    const client = new QueryClient()
    client.setQueryData([...queueKey, 's1'], queue)
    await queue.answer('q1', ['A'])
    forgetLogin(client)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(send).not.toHaveBeenCalled()
    expect(client.getQueryData([...queueKey, 's1'])).toBeUndefined()
  })
})
