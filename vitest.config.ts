import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/compiler/vitePlugin.ts'

/** `rooms` and `page` need no browser; all else goes through the built app, most of it in a real one. */
export default defineConfig({
  plugins: [react(), contentPlugin()],
  test: {
    // On a machine with two cores vitest would leave one of them idle. Browsers fill both by themselves.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/{guide,journey,search,compiler,desk,scripts,bench}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/moreRuns.ts'],
          // Commands run as processes of their own, which takes a while on a busy machine.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/{browser,ui}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // The database of a browser, which happy-dom lacks.
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/visits/serveApp.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'matrix',
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/matrix/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/visits/serveApp.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/visits/serveApp.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'visits',
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/visits/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/visits/serveApp.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
