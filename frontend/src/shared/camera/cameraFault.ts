/** Why there is no picture; each has its own mend in the texts. */
export type CameraFault = 'insecure' | 'denied' | 'missing' | 'busy' | 'lost' | 'silent' | 'other'

const FAULTS: Record<string, CameraFault> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

export function faultOf(error: unknown): CameraFault {
  return (error instanceof DOMException && FAULTS[error.name]) || 'other'
}

/** Faults that may pass without a word to the browser: another program ends, a plug is put back. */
export function mayPass(fault: CameraFault | undefined): boolean {
  return fault !== undefined && fault !== 'insecure' && fault !== 'denied'
}
