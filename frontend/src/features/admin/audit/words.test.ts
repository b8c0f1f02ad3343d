import { describe, expect, it } from 'vitest'
import chinese from '../i18n/zh-CN.json'
import { actionKey, ACTIONS, reference, short } from './words'

describe('words of the audit log', () => {
  it('has words for every action that the search offers', () => {
    const words: Record<string, string> = chinese.auditAction
    for (const action of ACTIONS) {
      expect(words[actionKey(action).replace('auditAction.', '')], action).toBeTruthy()
    }
    expect(Object.keys(words).sort(), 'and offers every action that has words').toEqual(
      ACTIONS.map((action) => actionKey(action).replace('auditAction.', '')).sort(),
    )
  })

  it('splits whom an entry is about from its kind', () => {
    expect(reference('account:0199')).toEqual({ kind: 'account', id: '0199' })
    expect(reference('engine')).toEqual({ kind: 'engine', id: '' })
  })

  it('shortens ids of the database, not names', () => {
    expect(short('01a20880-55f5-78d2-81c2-9127578e1986')).toBe('…578e1986')
    expect(short('zhang.wei')).toBe('zhang.wei')
  })
})
