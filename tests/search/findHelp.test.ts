import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { findHelp } from '../../src/search/findHelp.ts'
import type { LanguageTexts } from '../../src/search/helpIndex.ts'
import { prepareSearch } from '../../src/search/searchIndex.ts'
import { crisisWordsOf, labelsOf, namesOf, shareRight } from './labels.ts'

let guide: Guide
/** The texts that are searched for a reader of each language: her own and the Dutch beneath them. */
let searched: ReadonlyMap<string, readonly LanguageTexts[]>

beforeAll(async () => {
  const compiled = await compileFolder('content', { today: '2026-11-24', skipWalks: true })
  const { nl } = compiled.texts ?? {}
  if (!compiled.guide || !nl) throw new Error('Expected a guide from content')
  guide = compiled.guide
  searched = new Map(
    Object.entries(compiled.texts ?? {}).map(([language, texts]) => [
      language,
      language === 'nl' ? [nl] : [texts, nl],
    ]),
  )
}, 120_000)

function find(language: string, typed: string) {
  const texts = searched.get(language)
  if (!texts) throw new Error(`Expected texts of ${language}`)
  return findHelp(guide, texts, typed, language === 'nl-jong')
}

const namesIn = (language: string) => (typed: string) => namesOf(find(language, typed))

describe('findHelp', () => {
  it.each(['nl', 'en', 'tr', 'ar'])('puts the right help first in %s', (language) => {
    const labels = labelsOf(language)
    expect(labels.length).toBeGreaterThanOrEqual(60)
    expect(shareRight(labels, namesIn(language), 1)).toBeGreaterThanOrEqual(0.95)
    expect(shareRight(labels, namesIn(language), 3)).toBeGreaterThanOrEqual(0.97)
  })

  it('puts it among the first three in every other language that is shown', () => {
    const others = [...searched.keys()].filter((one) => !['nl', 'en', 'tr', 'ar'].includes(one))
    const shares = others.map((language) => {
      const labels = labelsOf(language)
      return {
        language,
        enough: labels.length >= 20,
        right: shareRight(labels, namesIn(language), 3),
      }
    })
    expect(shares.filter(({ enough, right }) => !enough || right < 0.95)).toEqual([])
  })

  it('knows every item that a label names', () => {
    const terms = searched.get('nl')?.[0]?.content.terms ?? []
    const known = new Set([
      ...guide.themes.map(({ id }) => `theme:${id}`),
      ...terms.map(({ key }) => `term:${key}`),
      ...[...guide.advice, ...guide.offers, ...Object.values(guide.contacts)].map(({ id }) => id),
    ])
    const named = [...searched.keys()].flatMap((language) =>
      labelsOf(language).flatMap(({ finds }) => finds),
    )
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it('counts a wrong order as wrong', () => {
    const backwards = (typed: string) => namesIn('nl')(typed).toReversed()
    expect(shareRight(labelsOf('nl'), backwards, 1)).toBeLessThan(0.5)
  })

  it.each(['xqzwvk', 'blorptang', 'fietsbandenplakker', 'qwertyuiop', 'zzzzzz', '9#@!'])(
    'finds nothing for "%s"',
    (typed) => {
      expect(find('nl', typed).items).toEqual([])
    },
  )

  it('finds help for the young first when they search, and for others last', () => {
    expect(namesIn('nl')('tolk')[0]).toBe('tolk-bij-gesprek')
    expect(namesIn('nl-jong')('vertalen')[0]).toBe('jong-niet-vertalen')
  })

  it('asks for help now at words of danger in every language', () => {
    const typed = [...searched.keys()].flatMap((language) =>
      crisisWordsOf(language).map((words) => ({ language, words })),
    )
    expect(typed.length).toBeGreaterThanOrEqual(60)
    expect(typed.filter(({ language, words }) => !find(language, words).urgent)).toEqual([])
  })

  it.each(['logeren', 'zelf doen', 'geld', 'leven met dementie', 'geweldig', 'bank'])(
    'does not alarm at "%s"',
    (typed) => {
      expect(find('nl', typed).urgent).toBe(false)
    },
  )

  it('alarms at no label but the name of Veilig Thuis', () => {
    const alarming = [...searched.keys()].flatMap((language) =>
      labelsOf(language).filter(({ typed }) => find(language, typed).urgent),
    )
    expect(alarming.filter(({ finds }) => !finds.includes('veilig-thuis'))).toEqual([])
  })

  it('tells when all that it found only looks like her words', () => {
    expect(find('nl', 'demensie')).toMatchObject({ isGuess: true })
    expect(find('nl', 'dementie')).toMatchObject({ isGuess: false })
    expect(find('nl', 'demensie geld')).toMatchObject({ isGuess: false })
  })

  it('finds nothing for words that stand in every question', () => {
    expect(find('nl', 'wat kan ik doen, waar moet ik naar toe')).toEqual({
      urgent: false,
      isGuess: false,
      items: [],
    })
  })

  it('reads no more than 64 characters', () => {
    expect(find('nl', `${'a '.repeat(32)}dagbesteding`).items).toEqual([])
  })

  it('takes whatever is typed', () => {
    const letters = ['İ', 'ß', '‮', '𝒹', '👩‍👩‍👧', 'ـ', 'لا', '\u{d800}', 'e\u{301}', '.*', '\\', ' ']
    const odd = fc.array(fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'binary' })))
    fc.assert(
      fc.property(odd, fc.constantFrom('nl', 'ar'), (typed, language) => {
        expect(find(language, typed.join('')).items.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})

describe('prepareSearch', () => {
  it('pauses while it makes the index, which then finds the same', async () => {
    const texts = [...(searched.get('ar') ?? [])]
    let pauses = 0
    await prepareSearch(guide, texts, () => {
      pauses += 1
      return Promise.resolve()
    })
    expect(pauses).toBeGreaterThan(1)
    expect(findHelp(guide, texts, 'dagbesteding')).toEqual(find('ar', 'dagbesteding'))
  })
})
