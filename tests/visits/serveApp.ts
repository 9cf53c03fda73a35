import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { findBrowser, noBrowser } from '../../scripts/findBrowser.mjs'
import { serveFolder } from '../../scripts/serveFolder.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string
    readonly browser: { readonly path: string; readonly args: readonly string[] }
  }
}

/** Serves the built app for all visits, and finds a browser for them. */
export default async function serveApp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('Bouw eerst de app: npm run build')
  const browser = await findBrowser()
  if (!browser) throw new Error(noBrowser)
  const server = await serveFolder('dist')
  project.provide('address', server.address)
  project.provide('browser', browser)
  return () => server.close()
}
