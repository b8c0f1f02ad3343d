import { useEffect, useRef } from 'react'

interface LiveVideoProps {
  stream: MediaStream | undefined
  label: string
  className?: string | undefined
}

/** Shows the shared picture; however many show it, the camera runs once. */
export function LiveVideo({ stream, label, className }: LiveVideoProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = video.current
    if (!element) return
    element.srcObject = stream ?? null
    // refused when the page is left while the picture starts
    if (stream) element.play()?.catch(() => undefined)
    return () => {
      element.srcObject = null
    }
  }, [stream])
  return <video ref={video} muted playsInline aria-label={label} className={className} />
}
