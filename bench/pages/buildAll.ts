import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeNeutralContent } from '../neutralContent.ts'
import type { Tree } from '../tree/neutralTree.ts'

/** Each page has a folder of its own here. */
export const BUILT = resolve('bench/dist')

/** Peers are built when they changed; the wegwijzer always, for it is what is measured. */
export async function buildAll(tree: Tree): Promise<void> {
  const stamp = join(BUILT, 'peers.txt')
  const now = fingerprintOf(['bench/peers', 'bench/tree'])
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
    const { buildPages } = await import('../peers/buildPages.mjs')
    await buildPages(BUILT)
    writeFileSync(stamp, now)
  }
  const content = join(BUILT, 'content')
  await writeNeutralContent(tree, content)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--content', content],
    {
      env: { ...process.env, WEGWIJZER_OUT: join(BUILT, 'wegwijzer') },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The wegwijzer was not built: ${stderr}`)
}

function fingerprintOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map(({ parentPath, name }) => join(parentPath, name))
    for (const file of files.sort()) hash.update(file).update(readFileSync(file))
  }
  mkdirSync(BUILT, { recursive: true })
  return hash.digest('hex')
}
