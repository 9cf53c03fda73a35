import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { serveFolder } from '../../scripts/serveFolder.mjs'

export interface Version {
  readonly address: string
  /** From now on another worker is served, so that browsers see a newer version. */
  makeNewer(): void
  stop(): Promise<void>
}

/** Serves a copy of the built app that can be followed by a newer one. */
export async function serveVersion(): Promise<Version> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-version-'))
  cpSync('dist', folder, { recursive: true })
  const server = await serveFolder(folder)
  return {
    address: server.address,
    makeNewer: () => appendFileSync(join(folder, 'worker.js'), '\n// a newer one'),
    stop: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** As the browser does by itself now and then. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })
}
