import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileFolder, OWN_CONTENT, type Compiled } from '../../src/compiler/compile.ts'
import { diffGuides } from '../../src/compiler/diff/diffGuides.ts'

const today = '2026-11-24'
/** No mistake is made in these, and reading them all takes three times as long. */
const OTHER_LANGUAGES = /translations[\\/](?!nl-jong)/u

let dir: string
let files: string[]
let good: Compiled

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wegwijzer-'))
  await cp(OWN_CONTENT, dir, {
    recursive: true,
    filter: (file) => !OTHER_LANGUAGES.test(file),
  })
  files = (await readdir(dir, { recursive: true }))
    .filter((file) => file.endsWith('.yaml') && !file.startsWith('translations'))
    .sort()
  good = await compileFolder(dir, { today, skipWalks: true })
})
afterAll(() => rm(dir, { recursive: true }))

/** What may happen to a file; `at` and `seed` say where, from 0 to 1. */
const MUTATIONS: Readonly<
  Record<string, (text: string, at: number, seed: number) => string | Uint8Array>
> = {
  'drops a line': (text, at) => withoutLine(text, at),
  'writes a line twice': (text, at) => {
    const lines = text.split('\n')
    const place = Math.floor(at * (lines.length - 1))
    return lines.toSpliced(place, 0, lines[place] ?? '').join('\n')
  },
  'renames a key or an id': (text, at) => {
    const words = [...text.matchAll(/[a-z][a-z-]{2,}(?=[:,\]}])/gu)]
    const word = words[Math.floor(at * words.length)]
    if (!word) return withoutLine(text, at)
    return `${text.slice(0, word.index)}x${text.slice(word.index)}`
  },
  'swaps two numbers': (text, at, seed) => {
    const numbers = [...text.matchAll(/\d+/gu)]
    const one = numbers[Math.floor(at * numbers.length)]
    const other = numbers[Math.floor(seed * numbers.length)]
    if (!one || !other || one.index >= other.index) return withoutLine(text, at)
    const between = text.slice(one.index + one[0].length, other.index)
    const after = text.slice(other.index + other[0].length)
    return text.slice(0, one.index) + other[0] + between + one[0] + after
  },
  'cuts a file short': (text, at) => text.slice(0, Math.floor(at * text.length)),
  'puts bytes in it': (text, at, seed) => {
    const bytes = new TextEncoder().encode(text)
    const place = Math.floor(at * bytes.length)
    const noise = Uint8Array.of(Math.floor(seed * 256), 0, 255 - Math.floor(seed * 256))
    return Uint8Array.of(...bytes.slice(0, place), ...noise, ...bytes.slice(place))
  },
  'puts in a mark of YAML': (text, at, seed) => {
    const place = Math.floor(at * text.length)
    const mark = '{}[]:&*!|>"\'#%@\t-'[Math.floor(seed * 17)] ?? '{'
    return text.slice(0, place) + mark + text.slice(place)
  },
}

function withoutLine(text: string, at: number): string {
  const lines = text.split('\n')
  return lines.toSpliced(Math.floor(at * lines.length), 1).join('\n')
}

describe('a mistake in the content', () => {
  it('is reported by the check, or shown by diff as what it does to people', async () => {
    const part = fc.double({ min: 0, max: 0.999_999, noNaN: true })
    const kind = fc.constantFrom(...Object.keys(MUTATIONS))
    const mutation = fc.record({ kind, file: part, at: part, seed: part })
    await fc.assert(
      fc.asyncProperty(mutation, async ({ kind: what, file, at, seed }) => {
        const name = files[Math.floor(file * files.length)] ?? ''
        const mutated = await compiledWith(
          name,
          (text) => MUTATIONS[what]?.(text, at, seed) ?? text,
        )
        if (!mutated.guide) {
          const errors = mutated.problems.filter(({ severity }) => severity === 'error')
          expect(errors).not.toEqual([])
          for (const { message, hint } of errors)
            expect(`${message}${hint}`).not.toMatch(NOT_FOR_EDITORS)
          return
        }
        expect(isWhollyRead(mutated)).toBe(true)
        const { share, changes } = diffGuides(good.guide!, mutated.guide, today)
        expect(share.part > 0).toBe(changes.length > 0)
      }),
      // Always the same mistakes, so that the same content always gives the same answer.
      { numRuns: 30 * Number(process.env['MORE_RUNS'] ?? 1), seed: 20_261_124 },
    )
  }, 900_000)

  it('would be seen: a file that is not read leaves no guide', async () => {
    const cut = await compiledWith('guide.yaml', (text) => text.slice(0, 40))
    expect(cut.guide).toBeUndefined()
  })
})

/** Words of the program, not of editors. */
const NOT_FOR_EDITORS = /undefined|null|NaN|\[object|Error:|string|array/u

async function compiledWith(
  file: string,
  mutated: (text: string) => string | Uint8Array,
): Promise<Compiled> {
  const path = join(dir, file)
  const text = await readFile(path, 'utf8')
  await writeFile(path, mutated(text))
  try {
    return await compileFolder(dir, { today, skipWalks: true })
  } finally {
    await writeFile(path, text)
  }
}

/** Nothing that could not be read was left out in silence. */
function isWhollyRead({ source }: Compiled): boolean {
  const kinds = [source.questions, source.scales, source.advice, source.offers, source.contacts]
  return kinds.every((kind) => [...kind.values()].every(({ value }) => value !== undefined))
}
