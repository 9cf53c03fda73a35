import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openSync, type Font } from 'fontkit'
import { beforeAll, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'

interface Face {
  readonly weight: string
  readonly ranges: readonly (readonly [number, number])[]
  readonly font: Font
}

const { resolve } = createRequire(join(process.cwd(), 'package.json'))

/** The fonts that ship with the app; those of the device do not count. */
function shippedFaces(): readonly Face[] {
  const css = readFileSync('src/ui/theme/fonts.css', 'utf8')
  return [...css.matchAll(/@font-face \{([^}]+)\}/gu)].flatMap(([, face = '']) => {
    const [, file] = /url\('([^']+)'\)/u.exec(face) ?? []
    const [, weight = ''] = /font-weight: (\d+)/u.exec(face) ?? []
    const [, ranges = ''] = /unicode-range:\s*([^;]+);/u.exec(face) ?? []
    if (file === undefined) return []
    return [{ weight, ranges: rangesOf(ranges), font: openSync(resolve(file)) as Font }]
  })
}

function rangesOf(written: string): readonly (readonly [number, number])[] {
  return written.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
}

function charactersOf(texts: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof texts === 'string') for (const character of texts) found.add(character)
  else if (typeof texts === 'object' && texts !== null) {
    for (const one of Object.values(texts)) charactersOf(one, found)
  }
  return found
}

/** Characters that are drawn, in one of the weights, by a font that we do not ship. */
function withoutGlyph(characters: ReadonlySet<string>, faces: readonly Face[]): string[] {
  return [...characters].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    if (/[\p{Cc}\p{Cf}\p{Zs}]/u.test(character)) return false
    return ['400', '700'].some(
      (weight) =>
        !faces.some(
          (face) =>
            face.weight === weight &&
            face.ranges.some(([from, to]) => code >= from && code <= to) &&
            face.font.hasGlyphForCodePoint(code),
        ),
    )
  })
}

let texts: Record<string, unknown>

beforeAll(async () => {
  texts = { ...(await compileFolder('content', { today: '2026-11-24', skipWalks: true })).texts }
})

it('has a glyph for every character of every language', () => {
  const faces = shippedFaces()
  expect(Object.keys(texts).length).toBeGreaterThan(3)
  for (const [language, all] of Object.entries(texts)) {
    expect({ language, lacks: withoutGlyph(charactersOf(all), faces) }).toEqual({
      language,
      lacks: [],
    })
  }
})

it('misses the letters of a script that has no font', () => {
  expect(withoutGlyph(charactersOf({ say: 'ᛞᚨᚷ, dag' }), shippedFaces())).toEqual(['ᛞ', 'ᚨ', 'ᚷ'])
})
