import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-lint-'))
cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
afterAll(() => rmSync(folder, { recursive: true }))

function lint(file: string, from: string) {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import { thing } from '${from}'\n\nexport const other = thing\n`)
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), file],
    { cwd: folder, encoding: 'utf8' },
  )
  rmSync(path)
  return { isGood: status === 0, isAboutImport: stdout.includes('no-restricted-imports') }
}

describe('the direction of imports', () => {
  it.each([
    ['src/guide/wrong.ts', 'xstate'],
    ['src/guide/wrong.ts', '../journey/trail.ts'],
    ['src/journey/wrong.ts', '../browser/history.ts'],
    ['src/journey/wrong.ts', 'react'],
    ['src/search/wrong.ts', '../journey/trail.ts'],
    ['src/browser/wrong.ts', '../ui/App.tsx'],
    ['src/browser/wrong.ts', '../journey/trail.ts'],
    ['src/ui/screens/wrong.ts', '../../compiler/compile.ts'],
    ['src/ui/screens/wrong.ts', 'virtual:guide'],
    ['src/desk/wrong.ts', '../browser/history.ts'],
    ['src/compiler/wrong.ts', '../ui/App.tsx'],
    ['src/compiler/prove/wrong.ts', 'virtual:guide'],
  ])('stops %s from importing %s', (file, from) => {
    expect(lint(file, from)).toEqual({ isGood: false, isAboutImport: true })
  })

  it.each([
    ['src/guide/right.ts', './ids.ts'],
    ['src/journey/right.ts', '../guide/walk.ts'],
    ['src/journey/right.ts', 'xstate'],
    ['src/search/right.ts', 'fuse.js/basic'],
    ['src/browser/right.ts', 'workbox-window'],
    ['src/ui/parts/right.ts', '../../journey/place.ts'],
    ['src/compiler/prove/right.ts', '../../guide/walk.ts'],
    ['src/main.tsx', 'virtual:guide'],
  ])('lets %s import %s', (file, from) => {
    expect(lint(file, from).isAboutImport).toBe(false)
  })
})
