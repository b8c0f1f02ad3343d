import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
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

/** Films for as long as the session runs. Whoever refuses the frames knows more about the sitting than the page does. */
export function useFilming(wanted: boolean): SessionFilming {
  const client = useQueryClient()
  const camera = useHeldCamera(sessionCamera, wanted)
  const frames = useFrames(sessionFrames, wanted)
  const { refused } = frames
  useEffect(() => {
    if (refused) void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
  }, [refused, client])
  return { camera, frames, filming: filmingOf(camera, frames) }
}
