/** Clicks that follow each other so closely go in one request. */
export const GATHER_MS = 120
/** Shortly before the end nothing waits longer than this. */
const HASTE_MS = 300
const BACK_OFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000]

/** How long the next try waits: the longer the more tries have failed, and never the same for a whole room. */
export class SavingPace {
  hasty = false
  private failures = 0

  get failing(): boolean {
    return this.failures > 0
  }

  failed(): void {
    this.failures++
  }

  succeeded(): void {
    this.failures = 0
  }

  delay(): number {
    const step = BACK_OFF_MS[Math.min(this.failures, BACK_OFF_MS.length) - 1] ?? GATHER_MS
    const spread = step * (0.75 + Math.random() / 2)
    return this.hasty ? Math.min(spread, HASTE_MS) : spread
  }
}
