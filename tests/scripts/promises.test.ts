import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const PAGES = ['docs/beloften.md', 'docs/asvs.md', 'docs/opslag.md']

const testsOf = new Map(
  readdirSync('tests', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'utf8')]),
)

/** `tests/x.test.ts: words of its name`, as the pages write it. */
function namedIn(page: string): { file: string; name: string }[] {
  return [...page.matchAll(/`(tests\/[\w/.]+\.test\.tsx?)(?:: ([^`]+))?`/g)].map(
    ([, file = '', name = '']) => ({ file, name }),
  )
}

function missing(named: readonly { file: string; name: string }[]): string[] {
  return named
    .filter(({ file, name }) => !testsOf.get(file)?.includes(name))
    .map(({ file, name }) => `${file}: ${name}`)
}

describe('what the pages promise', () => {
  it.each(PAGES)('%s names tests that are there', (page) => {
    expect(existsSync(page)).toBe(true)
    const named = namedIn(readFileSync(page, 'utf8'))
    expect(named.length).toBeGreaterThan(5)
    expect(missing(named)).toEqual([])
  })

  it('would say so of a test that is not there', () => {
    expect(
      missing([{ file: 'tests/visits/offline.test.ts', name: 'a test that nobody wrote' }]),
    ).toHaveLength(1)
  })

  it('says of each fault what holds it, or why nothing does', () => {
    const page = readFileSync('docs/beloften.md', 'utf8')
    const absent = Array.from(
      { length: 52 },
      (_, at) => `F${String(at + 1).padStart(2, '0')}`,
    ).filter((fault) => !page.includes(fault))
    expect(absent).toEqual([])
  })
})
