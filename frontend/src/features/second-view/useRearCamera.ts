import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

export type CameraFault = 'insecure' | 'denied' | 'missing' | 'busy'

export interface RearCamera {
  video: RefObject<HTMLVideoElement | null>
  state: 'starting' | 'on' | 'failed'
  fault: CameraFault | undefined
  facing: 'environment' | 'user'
  restart: () => void
  turn: () => void
  stop: () => void
}

const AGAIN_MS = 3_000

/** The phone's camera. Comes back by itself after a call or another program took it away. */
export function useRearCamera(): RearCamera {
  const video = useRef<HTMLVideoElement>(null)
  const running = useRef<MediaStream>(null)
  const [facing, setFacing] = useState<RearCamera['facing']>('environment')
  const [round, setRound] = useState(0)
  const [state, setState] = useState<RearCamera['state']>('starting')
  const [fault, setFault] = useState<CameraFault>()
  const restart = useCallback(() => {
    setState('starting')
    setRound((old) => old + 1)
  }, [])
  const stop = useCallback(() => halt(running.current), [])

  useEffect(() => {
    let over = false
    let timer = 0
    const start = async () => {
      if (!navigator.mediaDevices) throw new DOMException('', 'SecurityError')
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: { ideal: facing }, width: { ideal: 1280 }, height: { ideal: 720 } },
      })
      const element = video.current
      if (over || !element) return halt(stream)
      running.current = stream
      stream.getVideoTracks()[0]?.addEventListener('ended', restart)
      element.srcObject = stream
      await element.play()
      if (over) return
      setFault(undefined)
      setState('on')
    }
    start().catch((error: unknown) => {
      if (over) return
      const reason = faultOf(error)
      setFault(reason)
      setState('failed')
      if (reason === 'busy') timer = window.setTimeout(restart, AGAIN_MS)
    })
    return () => {
      over = true
      window.clearTimeout(timer)
      halt(running.current)
    }
  }, [round, facing, restart])

  const turn = useCallback(() => setFacing((old) => (old === 'user' ? 'environment' : 'user')), [])
  return { video, state, fault, facing, restart, turn, stop }
}

function halt(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

function faultOf(error: unknown): CameraFault {
  if (!window.isSecureContext) return 'insecure'
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}
