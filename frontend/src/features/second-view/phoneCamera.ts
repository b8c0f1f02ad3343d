import { FrameSender } from '@/shared/camera/FrameSender'
import { FrameShot } from '@/shared/camera/FrameShot'
import { sendFrame } from '@/shared/camera/sendFrame'
import { SharedCamera } from '@/shared/camera/SharedCamera'

export type Facing = 'environment' | 'user'

let facing: Facing = 'environment'

export const phoneCamera = new SharedCamera(() => ({
  facingMode: { ideal: facing },
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 15 },
}))

/** The other camera of the phone, for one whose better one looks the other way. */
export function turnTo(other: Facing): void {
  facing = other
  phoneCamera.restart()
}

const shot = new FrameShot()

export const phoneFrames = new FrameSender({
  take: async () => (phoneCamera.view().state === 'on' ? shot.take(phoneCamera.video) : undefined),
  send: (jpeg) => sendFrame('second', jpeg),
  lighten: () => shot.lighten(),
})
