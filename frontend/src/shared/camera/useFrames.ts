import { useEffect, useSyncExternalStore } from 'react'
import type { FrameSender, FramesNow } from './FrameSender'
import type { CameraNow, SharedCamera } from './SharedCamera'

/** Holds the camera while the page wants its picture. */
export function useHeldCamera(camera: SharedCamera, wanted: boolean): CameraNow {
  useEffect(() => (wanted ? camera.hold() : undefined), [camera, wanted])
  return useSyncExternalStore(camera.subscribe, camera.view)
}

/** Sends frames while they are wanted, and at once when the network or the page comes back. */
export function useFrames(sender: FrameSender, wanted: boolean): FramesNow {
  useEffect(() => (wanted ? sender.start() : undefined), [sender, wanted])
  useEffect(() => {
    window.addEventListener('online', sender.hurry)
    document.addEventListener('visibilitychange', sender.hurry)
    return () => {
      window.removeEventListener('online', sender.hurry)
      document.removeEventListener('visibilitychange', sender.hurry)
    }
  }, [sender])
  return useSyncExternalStore(sender.subscribe, sender.view)
}
