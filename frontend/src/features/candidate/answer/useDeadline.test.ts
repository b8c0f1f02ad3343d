import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { sittingQuery } from '../api/getSitting'
import { sitting } from '../mocks/state'
import type { SavingQueue } from './savingQueue'
import { useDeadline } from './useDeadline'

const at = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString()

describe('the end of the exam (C7, T7)', () => {
  it('hastens the saving in the last ten seconds, and not before', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
    client.setQueryData(sittingQuery.queryKey, sitting())
    const wrapper = ({ children }: { children: ReactNode }) =>
      createElement(QueryClientProvider, { client }, children)
    const hasten = vi.fn()
    const queue = { hasten } as unknown as SavingQueue
    const { rerender } = renderHook(({ end }) => useDeadline(end, queue), {
      wrapper,
      initialProps: { end: at(60) },
    })
    expect(hasten).not.toHaveBeenCalledWith(true)
    rerender({ end: at(9) })
    await waitFor(() => expect(hasten).toHaveBeenLastCalledWith(true))
    rerender({ end: at(60) })
    await waitFor(() => expect(hasten).toHaveBeenLastCalledWith(false))
  })
})
