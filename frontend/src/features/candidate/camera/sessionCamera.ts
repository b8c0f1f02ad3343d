import { FrameSender } from '@/shared/camera/FrameSender'
import { FrameShot } from '@/shared/camera/FrameShot'
import { whenIdle } from '@/shared/camera/idle'
import { sendFrame } from '@/shared/camera/sendFrame'
import { SharedCamera } from '@/shared/camera/SharedCamera'
import { connection } from '../session/connection'

/** The computer's camera, from the login to the end; the photo is taken from the same picture. */
export const sessionCamera = new SharedCamera(() => ({
  width: { ideal: 1280 },
  height: { ideal: 720 },
  facingMode: 'user',
  frameRate: { ideal: 15 },
}))

const shot = new FrameShot()

/** While answers cannot be saved no picture stands in their way. */
export const sessionFrames = new FrameSender({
  take: async () => {
    if (sessionCamera.view().state !== 'on') return undefined
    await whenIdle()
    return shot.take(sessionCamera.video)
  },
  send: (jpeg) => sendFrame('first', jpeg),
  free: () => !connection.lost('saving'),
  lighten: () => shot.lighten(),
})
