/** The actions that have words of their own (`auditAction.*`); others show their code. */
export const ACTIONS = [
  'batch.copied',
  'batch.passcode.shown',
  'batch.published',
  'batch.session.end-moved',
  'batch.started',
  'enrolment.candidates.viewed',
  'enrolment.photo.registered',
  'identity.account.created',
  'identity.account.disabled',
  'identity.account.enabled',
  'identity.account.reset',
  'identity.account.roles',
  'identity.password.changed',
  'identity.signed-in',
  'proctoring.absence.ended',
  'proctoring.absence.granted',
  'proctoring.evidence.seen',
  'proctoring.identity.decided',
  'proctoring.incident.decided',
  'proctoring.message.sent',
  'proctoring.message.sent-to-all',
  'proctoring.photo.seen',
  'proctoring.screenshot.taken',
  'proctoring.second-view.decided',
  'proctoring.sitting.admitted-by-hand',
  'proctoring.sitting.ended',
  'proctoring.sitting.reinstated',
  'sitting.device.rejected',
  'sitting.entry.let-in',
  'sitting.entry.taken-over',
  'sitting.handed-in',
  'sitting.message.acknowledged',
  'sitting.photo.registered-in-demo',
  'sitting.pledge.declined',
  'sitting.pledge.signed',
  'sitting.report.done',
  'sitting.takeover.agreed',
  'sitting.takeover.granted',
  'sitting.takeover.refused',
  'sitting.takeover.requested',
  'workflow.model.deployed',
  'workflow.window.closed',
  'workflow.window.opened',
] as const

/** Dots would be levels of the text file. */
export const actionKey = (action: string) => `auditAction.${action.replaceAll('.', '_')}`

export interface Reference {
  /** `account`, `session`, `sitting`, `staff`; the whole text where it has no kind. */
  kind: string
  id: string
}

/** `account:0199…` in its two parts. */
export function reference(text: string): Reference {
  const at = text.indexOf(':')
  return at < 0 ? { kind: text, id: '' } : { kind: text.slice(0, at), id: text.slice(at + 1) }
}

/** An id of 36 signs by its end, which differs where its time-ordered beginning does not. */
export function short(id: string): string {
  return id.length === 36 ? `…${id.slice(-8)}` : id
}
