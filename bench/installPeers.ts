import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The libraries of the peers are no part of the project; they come when they are measured. */
export function installPeers(folder = 'bench/peers'): void {
  const wanted = packagesIn(`${folder}/package-lock.json`)
  const present = packagesIn(`${folder}/node_modules/.package-lock.json`)
  const isThere = Object.entries(wanted).every(
    ([path, { version }]) => path === '' || present[path]?.version === version,
  )
  if (isThere) return
  console.error('Installing what the wegwijzer is compared with.')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci in ${folder} failed`)
}

function packagesIn(file: string): Readonly<Record<string, { readonly version?: string }>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}
