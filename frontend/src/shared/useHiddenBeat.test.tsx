import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useHiddenBeat } from './useHiddenBeat'

let visibility: DocumentVisibilityState
beforeEach(() => {
  vi.useFakeTimers()
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
})
afterEach(() => vi.useRealTimers())

it('beats while the page is hidden, and never while the page has its own time', () => {
  const beat = vi.fn()
  const { unmount } = renderHook(() => useHiddenBeat(beat, 4_000))
  vi.advanceTimersByTime(20_000)
  expect(beat).not.toHaveBeenCalled()
  visibility = 'hidden'
  vi.advanceTimersByTime(20_000)
  expect(beat).toHaveBeenCalledTimes(5)
  unmount()
  vi.advanceTimersByTime(20_000)
  expect(beat).toHaveBeenCalledTimes(5)
})
