import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { FramesNow } from '@/shared/camera/FrameSender'
import type { CameraNow } from '@/shared/camera/SharedCamera'
import { useFrames, useHeldCamera } from '@/shared/camera/useFrames'
import { sittingQuery } from '../api/getSitting'
import { filmingOf, type Filming } from './filming'
import { sessionCamera, sessionFrames } from './sessionCamera'

export interface SessionFilming {
  filming: Filming
  camera: CameraNow
  frames: FramesNow
}

/** A page that does not learn how it stands with the sitting asks with a frame so often. */
const ASK_AGAIN_MS = 30_000

/**
 * Films for as long as the session runs. Whoever refuses the frames knows more about the sitting than the page does: a
 * camera whose picture nobody takes is off.
 */
export function useFilming(wanted: boolean): SessionFilming {
  const client = useQueryClient()
  const { refused } = useSyncExternalStore(sessionFrames.subscribe, sessionFrames.view)
  const films = wanted && refused !== 'over'
  const camera = useHeldCamera(sessionCamera, films)
  const frames = useFrames(sessionFrames, films)
  useEffect(() => {
    if (refused) void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
  }, [refused, client])
  useEffect(() => {
    if (!wanted || refused !== 'over') return
    // its end may be taken back; a page that has left the exam meanwhile begins anew by itself
    const timer = window.setTimeout(sessionFrames.forgive, ASK_AGAIN_MS)
    return () => {
      window.clearTimeout(timer)
      sessionFrames.forgive()
    }
  }, [wanted, refused])
  return { camera, frames, filming: filmingOf(camera, frames) }
}
