import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'wegwijzer-lock-'))
  mkdirSync(join(project, 'scripts'))
  cpSync('scripts/completeLockfile.mjs', join(project, 'scripts/completeLockfile.mjs'))
  const packages = {
    '': { name: 'proef' },
    'node_modules/bundler': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@bundler/linux-x64-gnu': '1.0.0', '@bundler/darwin-arm64': '1.0.0' },
    },
    'node_modules/@bundler/linux-x64-gnu': { version: '1.0.0', optional: true },
  }
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }))
})
afterEach(() => rmSync(project, { recursive: true }))

const run = (...args: string[]) =>
  execFileSync(process.execPath, [join(project, 'scripts/completeLockfile.mjs'), ...args], {
    stdio: 'pipe',
  })

describe('completeLockfile', () => {
  it('fails the check while the build for another platform is missing', () => {
    expect(() => run('--check')).toThrow('@bundler/darwin-arm64')
  })

  it('adds it, with the platform that its name says', () => {
    run()
    const lock: unknown = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
    expect(lock).toHaveProperty(['packages', 'node_modules/@bundler/darwin-arm64'], {
      version: '1.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      optional: true,
      dev: true,
    })
    expect(() => run('--check')).not.toThrow()
  })
})
