import { setupWorker } from 'msw/browser'

const handlers = import.meta.glob<{ handlers: Parameters<typeof setupWorker> }>(
  ['../features/*/mocks/handlers.ts', './handlers.ts'],
  { eager: true },
)

/** `npm run dev:mock`: every page without a server. Never part of a production build (scripts/check-build.mjs). */
export async function startMock(): Promise<void> {
  const worker = setupWorker(...Object.values(handlers).flatMap((module) => module.handlers))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true })
}
