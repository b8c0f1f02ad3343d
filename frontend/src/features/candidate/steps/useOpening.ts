import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isProblem } from '@/api/problem'
import { getPaper, paperQuery } from '../api/getPaper'
import { sittingQuery } from '../api/getSitting'
import { serverClock } from '../clock/serverClock'

/** All ask within this second after the start, spread evenly. */
const JITTER_MS = 1_000
const AGAIN_MS = 1_000
/** Looks at the server's clock again this often, since a reading may have moved it. */
const LOOK_MS = 10_000

/** Fetches the paper at `opensAt` and turns the page; true while it is being fetched. */
export function useOpening(opensAt: string): boolean {
  const client = useQueryClient()
  const [opening, setOpening] = useState(false)
  useEffect(() => {
    const at = Date.parse(opensAt) + Math.random() * JITTER_MS
    const stop = new AbortController()
    let timer = 0
    const look = () => {
      const left = at - serverClock.now()
      timer = window.setTimeout(left > 0 ? look : fetchPaper, Math.min(Math.max(left, 0), LOOK_MS))
    }
    const fetchPaper = () => {
      setOpening(true)
      getPaper(stop.signal).then(
        (paper) => {
          client.setQueryData(paperQuery.queryKey, paper)
          client.setQueryData(sittingQuery.queryKey, (sitting) =>
            sitting ? { ...sitting, step: { ...sitting.step, formKey: 'candidate:answer' } } : sitting,
          )
          void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
        },
        (error: unknown) => {
          if (stop.signal.aborted) return
          if (isProblem(error) && error.status === 401) {
            void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
          }
          timer = window.setTimeout(fetchPaper, AGAIN_MS)
        },
      )
    }
    look()
    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
  }, [opensAt, client])
  return opening
}
