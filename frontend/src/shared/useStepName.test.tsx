import { renderHook } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { useStepName } from './useStepName'

const named = (formKey?: string, name?: string) => {
  const { result } = renderHook(useStepName)
  return result.current({ formKey, name })
}

beforeAll(startTexts)
afterEach(() => i18next.changeLanguage('zh-CN'))

describe('the name of a step (P5, Q1)', () => {
  it('is the model’s own in the language of the model', () => {
    expect(named('candidate:photo', '拍摄证件照')).toBe('拍摄证件照')
    expect(named('candidate:photo')).toBe('拍照核验')
  })

  it('is ours in another language where the form is known', async () => {
    await i18next.changeLanguage('en')
    expect(named('candidate:photo', '拍摄证件照')).toBe('Identity photo')
    expect(named('candidate:answer', '作答')).toBe('Answer')
  })

  it('is the model’s in every language where the form is not known', async () => {
    await i18next.changeLanguage('en')
    expect(named('candidate:declare-health', '健康申报')).toBe('健康申报')
    expect(named(undefined, '补充说明')).toBe('补充说明')
    expect(named()).toBe('Additional step')
  })

  it('is not that of the last step when the model’s steps are over', async () => {
    expect(named('candidate:receipt', '作答')).toBe('交卷回执')
    await i18next.changeLanguage('en')
    expect(named('candidate:ended', '作答')).toBe('Ended')
  })
})
