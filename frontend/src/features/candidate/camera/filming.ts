import type { CameraFault } from '@/shared/camera/cameraFault'
import type { FramesNow } from '@/shared/camera/FrameSender'
import type { PictureFault } from '@/shared/camera/PictureJudge'
import type { CameraNow } from '@/shared/camera/SharedCamera'

/** What the candidate can mend. */
export type FilmingFault = CameraFault | PictureFault

export type Filming = 'off' | 'starting' | 'good' | 'unsent' | FilmingFault

/** So many frames in a row that did not arrive are worth a word. */
const UNSENT = 3

/** One word for the camera and what becomes of its picture; the worst first. */
export function filmingOf({ state, fault }: CameraNow, { picture, failed }: FramesNow): Filming {
  if (state === 'failed') return fault ?? 'other'
  if (state !== 'on') return state
  if (picture) return picture
  return failed >= UNSENT ? 'unsent' : 'good'
}

export function faultIn(filming: Filming): FilmingFault | undefined {
  return filming === 'off' || filming === 'starting' || filming === 'good' || filming === 'unsent'
    ? undefined
    : filming
}
