import { useCallback, useEffect, useRef, useState } from 'react'

/** Why there is no picture; each has its own mend in the texts. */
export type CameraFault = 'insecure' | 'denied' | 'missing' | 'busy' | 'lost' | 'other'

export interface Camera {
  video: React.RefObject<HTMLVideoElement | null>
  state: 'starting' | 'on' | 'failed'
  fault: CameraFault | undefined
  restart: () => void
}

const FAULTS: Record<string, CameraFault> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

function faultOf(error: unknown): CameraFault {
  return (error instanceof DOMException && FAULTS[error.name]) || 'other'
}

/** The computer's camera as a live picture in `video`, for as long as the component is there. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement>(null)
  const [round, setRound] = useState(0)
  const [state, setState] = useState<Camera['state']>('starting')
  const [fault, setFault] = useState<CameraFault>()

  useEffect(() => {
    let over = false
    let stream: MediaStream | undefined
    const fail = (reason: CameraFault) => {
      if (over) return
      setFault(reason)
      setState('failed')
    }
    const start = async () => {
      if (!navigator.mediaDevices) return fail('insecure')
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' },
        })
        const element = video.current
        if (over || !element) return stop(stream)
        stream.getVideoTracks()[0]?.addEventListener('ended', () => fail('lost'))
        element.srcObject = stream
        await element.play()
        if (!over) setState('on')
      } catch (error) {
        fail(faultOf(error))
      }
    }
    void start()
    return () => {
      over = true
      stop(stream)
    }
  }, [round])

  const restart = useCallback(() => {
    setState('starting')
    setFault(undefined)
    setRound((old) => old + 1)
  }, [])
  return { video, state, fault, restart }
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
