import type { Instant } from '@/api/contract'

export type FieldType = 'string' | 'long' | 'boolean' | 'date' | 'enum'

export interface Field {
  id: string
  label: string
  type: FieldType
  required: boolean
  values?: { id: string; label: string }[]
}

export type EndReason = 'DECLINED' | 'IDENTITY_REJECTED' | 'SESSION_CLOSED' | 'ENDED_BY_PROCTOR'

export interface Step {
  formKey: string
  activityId?: string
  /** Grows with every step; a completion names the one it saw. */
  revision: number
  since?: Instant
  name?: string
  fields?: Field[]
  reason?: EndReason
}

export interface StepMark {
  activityId: string
  formKey?: string
  name: string
  state: 'DONE' | 'CURRENT' | 'AHEAD'
}

export interface Person {
  name: string
  idNumberMasked: string
  nameMasked: boolean
  occupation: string
  subject: string
  registrationPoint: string
  room: string
}

export interface Session {
  name: string
  entryAt: Instant
  startsAt: Instant
  endsAt: Instant
  lateLimitAt: Instant
  earliestHandInAt: Instant
  rules: { secondViewRequired: boolean; photoTries: number }
}

export interface Admission {
  provisional: boolean
  opensAt: Instant
  deadline: Instant
  beganAt?: Instant
}

export interface Receipt {
  number: string
  handedInAt: Instant
  kind: 'CANDIDATE' | 'DEADLINE'
  answered: number
  total: number
  /** SHA-256 in lowercase hex of the canonical JSON of the answers. */
  digest: string
}

/** Everything that the page of one candidate in one session shows. */
export interface Sitting {
  sittingId: string
  ticketNumber: string
  person: Person
  session: Session
  step: Step
  steps: StepMark[]
  admission?: Admission
  identity?: {
    phase: 'MACHINE' | 'PERSON' | 'DECIDED'
    outcome?: 'PASSED' | 'AGAIN' | 'REJECTED'
    triesUsed: number
    tries: number
  }
  secondView: { required: boolean; joinedAt?: Instant; lastSeenAt?: Instant; online: boolean }
  foreignDevice: boolean
  freshPhotoNeeded: boolean
  demo: boolean
  serverNow: Instant
  receipt?: Receipt
}
