/** Longer than this no picture waits for a page that is busy. */
const PATIENCE_MS = 300

/** Resolves when the page has nothing better to do; at once where that cannot be known or nobody looks. */
export function whenIdle(): Promise<void> {
  if (document.visibilityState === 'hidden' || !('requestIdleCallback' in window)) return Promise.resolve()
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS }))
}
