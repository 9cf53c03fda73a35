import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly resolved?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly dev?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>

/** Licences that let everyone use, change and share the app; CC-BY is of data, not of code. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
])
const DATA_ONLY = new Set(['CC-BY-3.0', 'CC-BY-4.0'])

/** What is wrong with a package, in words; empty when it may be used. */
function faultsOf(path: string, entry: Entry): string[] {
  const faults: string[] = []
  const isForOneSystem = entry.optional === true && entry.integrity === undefined
  if (isForOneSystem) {
    // The registry of some machines lacks the builds for other systems: see completeLockfile.mjs.
    if (entry.license === undefined) return faults
  } else if (!entry.integrity?.startsWith('sha512-')) faults.push(`${path}: no hash`)
  if (entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/')) {
    faults.push(`${path}: from elsewhere`)
  }
  const licence = entry.license ?? 'none'
  const allowed = licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => ALLOWED.has(part)))
  if (!allowed && !(DATA_ONLY.has(licence) && entry.dev === true)) {
    faults.push(`${path}: licence ${licence}`)
  }
  return faults
}

describe('what the project is built from', () => {
  it('comes from the registry, with a hash and a licence that is free', () => {
    const faults = Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .flatMap(([path, entry]) => faultsOf(path, entry))
    expect(faults).toEqual([])
  })

  it('would be refused otherwise', () => {
    const good = { integrity: 'sha512-x', license: 'MIT' }
    expect(faultsOf('a', good)).toEqual([])
    expect(faultsOf('a', { ...good, license: 'GPL-3.0' })).toEqual(['a: licence GPL-3.0'])
    expect(faultsOf('a', { ...good, license: '(GPL-3.0 OR MIT)' })).toEqual([])
    expect(faultsOf('a', { license: 'MIT' })).toEqual(['a: no hash'])
    expect(faultsOf('a', { ...good, resolved: 'https://elders.example/a.tgz' })).toEqual([
      'a: from elsewhere',
    ])
  })

  it('has exact versions', () => {
    const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    )
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('needs no install script for the app itself', () => {
    const withScript = Object.entries(lock.packages).filter(
      ([, entry]) => 'hasInstallScript' in entry && entry.dev !== true,
    )
    expect(withScript).toEqual([])
  })
})
