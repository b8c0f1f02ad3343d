import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, URL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vitest/config'

/** The oldest browser we promise: the last Chrome on Windows 7 (D1). scripts/check-build.mjs checks the result. */
export const OLDEST_BROWSER = 'chrome109'

/** Serves MSW's worker to `npm run dev:mock` from node_modules, so that it can never lie in the production build. */
function mockWorker(): Plugin {
  const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  return {
    name: 'yuankao-mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readFileSync(script))
      })
    },
  }
}

const backend = process.env['YUANKAO_BACKEND'] ?? 'http://127.0.0.1:8080'

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockWorker()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    target: OLDEST_BROWSER,
    cssTarget: OLDEST_BROWSER,
    manifest: true,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: '127.0.0.1',
    ...(mode === 'mock' ? {} : { proxy: { '/api': backend, '/ingest': backend } }),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
}))
