/** What is open above the room; only one at a time. */
export type Dialog = 'message' | 'all' | 'screenshot' | 'absence' | 'end' | 'reinstate' | 'admission' | 'help'

/** About whom. */
export interface Somebody {
  sittingId: string
  nameMasked: string
}
