import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import type { SavedAnswer, SavedAnswers } from '../api/getAnswers'
import type { Change, SaveReply } from '../api/saveAnswers'
import { database } from '../device/database'
import { answerLedger } from './answerLedger'
import { SavingQueue } from './savingQueue'

const SITTING = 'sitting-1'
const offline = () => new ApiProblem('client.offline', 0)
const refused = (status: number, code: string) => new ApiProblem(code, status)

/** A server that keeps what it acknowledged, as the real one does: the first receipt of a revision stays. */
class Server {
  readonly batches: Change[][] = []
  readonly epochs: number[] = []
  readonly table = new Map<string, SavedAnswer>()
  private readonly receipts = new Map<string, number>()
  private readonly faults: Error[] = []
  epoch = 1

  fail(...faults: Error[]) {
    this.faults.push(...faults)
  }

  readonly send = async (changes: Change[], epoch: number): Promise<SaveReply> => {
    this.batches.push(changes)
    this.epochs.push(epoch)
    const fault = this.faults.shift()
    if (fault) throw fault
    return this.store(changes)
  }

  store(changes: Change[]): SaveReply {
    const savedAt = '2022-11-26T02:02:31Z'
    const receipts = changes.map(({ questionId, revision, value }) => {
      const key = `${this.epoch}/${revision}/${questionId}`
      if (!this.receipts.has(key)) this.receipts.set(key, this.receipts.size + 1)
      const kept = this.table.get(questionId)
      if (!kept || kept.epoch < this.epoch || kept.revision <= revision) {
        this.table.set(questionId, { questionId, revision, value, epoch: this.epoch, savedAt })
      }
      return { questionId, revision, receipt: this.receipts.get(key)!, savedAt }
    })
    return { receipts, serverNow: savedAt, deadline: savedAt, messages: [], instructions: [] }
  }

  answers(): SavedAnswers {
    return { answers: [...this.table.values()], late: [], epoch: this.epoch }
  }
}

let server: Server
const BASE = () => ({
  sittingId: SITTING,
  send: server.send,
  read: () => Promise.resolve(server.answers()),
  now: () => 0,
})
const queues: SavingQueue[] = []

async function open(): Promise<SavingQueue> {
  const parts = { ...BASE(), ledger: answerLedger }
  const queue = await SavingQueue.open(parts, server.answers())
  queues.push(queue)
  return queue
}

const stateOf = (queue: SavingQueue, question: string) => queue.view().answers.get(question)
const settled = (queue: SavingQueue) =>
  vi.waitFor(() => expect(queue.view().pending).toBe(0), { timeout: 10_000 })

beforeEach(async () => {
  await database.ledger.clear()
  server = new Server()
})

afterEach(() => {
  for (const queue of queues.splice(0)) queue.close()
})

describe('saving answers (C7)', () => {
  it('says saved only when the server has acknowledged', async () => {
    const queue = await open()
    await queue.answer('q1', ['A'])
    expect(stateOf(queue, 'q1')?.status).toBe('PENDING')
    await settled(queue)
    expect(stateOf(queue, 'q1')).toMatchObject({
      status: 'SAVED',
      savedAt: '2022-11-26T02:02:31Z',
      value: ['A'],
    })
  })

  it('sends under the login it was opened with, and nothing once it is closed', async () => {
    const queue = await open()
    server.epoch = 2
    await queue.answer('q1', ['A'])
    await settled(queue)
    expect(server.epochs).toEqual([1])
    await queue.answer('q2', ['A'])
    queue.close()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(server.batches).toHaveLength(1)
  })

  it('keeps a change that the server stores no more, says so, and goes on when it does again', async () => {
    server.fail(refused(429, 'sitting.answers.too-many'))
    const queue = await open()
    await queue.answer('q1', ['A'])
    await vi.waitFor(() => expect(queue.view()).toMatchObject({ full: true, pending: 1, end: undefined }))
    expect(await answerLedger.rows(SITTING)).toHaveLength(1)
    await settled(queue)
    expect(queue.view().full).toBe(false)
    expect(stateOf(queue, 'q1')?.status).toBe('SAVED')
  })

  it('writes a change into the ledger before it is sent', async () => {
    const queue = await open()
    await queue.answer('q1', ['B'])
    expect(server.batches).toHaveLength(0)
    expect(await answerLedger.rows(SITTING)).toMatchObject([
      { questionId: 'q1', value: ['B'], epoch: 1, revision: 1 },
    ])
    await settled(queue)
    await vi.waitFor(async () => expect((await answerLedger.rows(SITTING))[0]?.receipt).toBe(1))
  })

  it('sends in the order of the changes, and of one question only the newest', async () => {
    const queue = await open()
    await Promise.all([queue.answer('q2', ['A']), queue.answer('q1', ['A']), queue.answer('q2', ['C'])])
    await settled(queue)
    expect(server.batches).toEqual([
      [
        { questionId: 'q1', revision: 2, value: ['A'] },
        { questionId: 'q2', revision: 3, value: ['C'] },
      ],
    ])
  })

  it('never has two requests under way, so that none overtakes another', async () => {
    const queue = await open()
    let underWay = 0
    let most = 0
    const send = server.send
    Object.assign(server, {
      send: async (changes: Change[], epoch: number) => {
        most = Math.max(most, ++underWay)
        await new Promise((resolve) => setTimeout(resolve, 30))
        underWay--
        return send(changes, epoch)
      },
    })
    const other = await SavingQueue.open({ ...BASE(), ledger: answerLedger }, server.answers())
    queues.push(other)
    for (const [index, value] of ['A', 'B', 'C', 'D'].entries()) {
      await other.answer(`q${index}`, [value])
      other.hurry()
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    await settled(other)
    expect(most).toBe(1)
    expect(queue.view().end).toBeUndefined()
  })

  it('tries again after a loss of the network and says meanwhile that it is not saved', async () => {
    server.fail(offline(), refused(503, 'client.unreadable'))
    const queue = await open()
    await queue.answer('q1', ['A'])
    await vi.waitFor(() => expect(queue.view().failing).toBe(true))
    expect(stateOf(queue, 'q1')?.status).toBe('PENDING')
    await settled(queue)
    expect(server.batches).toHaveLength(3)
    expect(queue.view().failing).toBe(false)
    expect(server.table.get('q1')?.value).toEqual(['A'])
  })

  it('repeats the same revision when an acknowledgement was lost, and gets the first receipt', async () => {
    const queue = await open()
    const send = server.send
    let lost = false
    Object.assign(queue['parts'], {
      send: async (changes: Change[], epoch: number) => {
        const reply = await send(changes, epoch)
        if (lost) return reply
        lost = true
        throw offline()
      },
    })
    await queue.answer('q1', ['A'])
    await settled(queue)
    expect(server.batches).toEqual([server.batches[0], server.batches[0]])
    await vi.waitFor(async () => expect((await answerLedger.rows(SITTING))[0]?.receipt).toBe(1))
  })

  it('goes on after a reload with what was not acknowledged', async () => {
    const before = await open()
    await before.answer('q1', ['A'])
    await settled(before)
    server.fail(offline(), offline(), offline(), offline())
    await before.answer('q2', ['B'])
    await vi.waitFor(() => expect(before.view().failing).toBe(true))
    before.close()
    server['faults'].length = 0

    const after = await open()
    expect(stateOf(after, 'q1')).toMatchObject({ status: 'SAVED', value: ['A'] })
    expect(stateOf(after, 'q2')).toMatchObject({ status: 'PENDING', value: ['B'] })
    await settled(after)
    expect(server.table.get('q2')).toMatchObject({ value: ['B'], revision: 2 })
  })

  it('never overwrites what another computer answered later', async () => {
    server.fail(offline(), offline(), offline(), offline())
    const left = await open()
    await left.answer('q1', ['A'])
    await left.answer('q2', ['A'])
    await vi.waitFor(() => expect(left.view().failing).toBe(true))
    left.close()
    server['faults'].length = 0
    server.epoch = 2
    server.store([{ questionId: 'q1', revision: 1, value: ['D'] }])

    server.epoch = 3
    const back = await open()
    await settled(back)
    expect(stateOf(back, 'q1')).toMatchObject({ status: 'SAVED', value: ['D'] })
    expect(server.table.get('q1')).toMatchObject({ value: ['D'], epoch: 2 })
    expect(server.table.get('q2')).toMatchObject({ value: ['A'], epoch: 3 })
    expect(await answerLedger.rows(SITTING)).toEqual(
      expect.arrayContaining([expect.objectContaining({ questionId: 'q1', epoch: 1, value: ['A'] })]),
    )
  })

  it.each([
    ['sitting.answers.closed', 409, 'CLOSED'],
    ['sitting.taken-over', 401, 'TAKEN_OVER'],
    ['identity.session.none', 401, 'SIGNED_OUT'],
  ])('stops for good after %s', async (code, status, end) => {
    server.fail(refused(status, code))
    const queue = await open()
    await queue.answer('q1', ['A'])
    await vi.waitFor(() => expect(queue.view().end).toBe(end))
    await queue.answer('q2', ['B'])
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(server.batches).toHaveLength(1)
    expect(stateOf(queue, 'q1')?.status).toBe('PENDING')
    expect(stateOf(queue, 'q2')).toBeUndefined()
  })

  it('puts aside one change that the server refuses and saves the others', async () => {
    const queue = await open()
    const send = server.send
    Object.assign(queue['parts'], {
      send: (changes: Change[], epoch: number) =>
        changes.some(({ questionId }) => questionId === 'odd')
          ? Promise.reject(refused(400, 'sitting.answers.invalid'))
          : send(changes, epoch),
    })
    await Promise.all([queue.answer('odd', ['Z']), queue.answer('q1', ['A'])])
    await settled(queue)
    expect(stateOf(queue, 'odd')?.status).toBe('REFUSED')
    expect(queue.view().refused).toBe(1)
    expect(stateOf(queue, 'q1')?.status).toBe('SAVED')
  })

  it('saves and says so when this browser cannot keep a ledger', async () => {
    const broken = { ...answerLedger, add: () => Promise.reject(new Error('quota')) }
    const queue = await SavingQueue.open({ ...BASE(), ledger: broken }, server.answers())
    queues.push(queue)
    await queue.answer('q1', ['A'])
    await settled(queue)
    expect(queue.view().kept).toBe(false)
    expect(server.table.get('q1')?.value).toEqual(['A'])
  })

  it('takes the next revision when another tab has used this one', async () => {
    const queue = await open()
    await answerLedger.add({
      sittingId: SITTING,
      epoch: 1,
      revision: 1,
      questionId: 'q9',
      value: ['B'],
      at: 0,
    })
    await queue.answer('q1', ['A'])
    await settled(queue)
    expect(server.batches).toEqual([[{ questionId: 'q1', revision: 2, value: ['A'] }]])
  })

  it('gives the last of two quick clicks the highest revision when another tab took one between', async () => {
    const queue = await open()
    const taken = { sittingId: SITTING, epoch: 1, questionId: 'q9', value: ['B'], at: 0 }
    await answerLedger.add({ ...taken, revision: 1 })
    await Promise.all([queue.answer('q1', ['A']), queue.answer('q1', ['C'])])
    expect(stateOf(queue, 'q1')?.value).toEqual(['C'])
    await settled(queue)
    expect(server.table.get('q1')).toMatchObject({ value: ['C'], revision: 3 })
    const after = await open()
    expect(stateOf(after, 'q1')?.value).toEqual(['C'])
  })

  it('reads the answers again and gives its change a new number when the server knows the number', async () => {
    const queue = await open()
    server.store([
      { questionId: 'q1', revision: 1, value: ['D'] },
      { questionId: 'q5', revision: 7, value: ['B'] },
    ])
    server.fail(
      new ApiProblem('sitting.answers.revision-taken', 400, {
        title: '',
        mend: '',
        status: 400,
        code: 'sitting.answers.revision-taken',
        fields: [{ field: 'changes[0].revision', code: 'sitting.answers.revision-taken', message: '' }],
      }),
    )
    await Promise.all([queue.answer('q1', ['A']), queue.answer('q2', ['B'])])
    await settled(queue)
    expect(queue.view().refused).toBe(0)
    expect(stateOf(queue, 'q1')).toMatchObject({ status: 'SAVED', value: ['A'], revision: 8 })
    expect(server.table.get('q1')).toMatchObject({ value: ['A'], revision: 8 })
    expect(server.table.get('q2')).toMatchObject({ value: ['B'], revision: 2 })
    expect((await answerLedger.rows(SITTING)).find(({ revision }) => revision === 1)?.replaced).toBe(true)
  })

  it('stops when the answers read again belong to another login', async () => {
    const queue = await open()
    server.fail(refused(400, 'sitting.answers.revision-taken'))
    await queue.answer('q1', ['A'])
    server.epoch = 2
    await vi.waitFor(() => expect(queue.view().end).toBe('TAKEN_OVER'))
    expect(server.batches).toHaveLength(1)
  })

  it('waits for no long back-off once it is told to hasten', async () => {
    server.fail(...Array.from({ length: 9 }, offline))
    const queue = await open()
    await queue.answer('q1', ['A'])
    queue.hasten(true)
    await vi.waitFor(() => expect(queue.view().pending).toBe(0), { timeout: 4_000 })
    expect(server.batches).toHaveLength(10)
  })
})
