import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import type { LanguageTexts } from '../../src/compiler/emitTexts.ts'
import type { AnswerValue } from '../../src/guide/answers.ts'
import type { Guide, Question } from '../../src/guide/guide.ts'
import { walk } from '../../src/guide/walk.ts'

const TODAY = '2026-11-29'
/** As one says to a grown-up: the word by itself, so not in `zenuwen`. */
const FORMAL = /(?<![\p{L}-])(?:u|uw|uzelf)(?![\p{L}-])/iu

let guide: Guide
let texts: Readonly<Record<string, LanguageTexts>>

beforeAll(async () => {
  const compiled = await compileFolder('content', { today: TODAY, skipWalks: true })
  if (!compiled.guide || !compiled.texts) throw new Error('Expected a guide from content')
  guide = compiled.guide
  texts = compiled.texts
})

/** What a child meets who answers each next question with what stands at one of these places. */
function metBy(picks: readonly number[]): ReadonlySet<string> {
  const met = new Set<string>()
  const answers: Record<string, AnswerValue> = { leeftijd: 'onder-18' }
  const resultNow = () => walk(guide, answers, { today: TODAY })
  for (const pick of picks) {
    const { next } = resultNow()
    if (next === null) break
    const [id = next] = next.split('.')
    const question = guide.questions[id]
    met.add(question ? `questions.${id}` : `scales.${id}`)
    answers[next] = question ? answerOf(question, pick) : null
  }
  const { now, advice, offers, contacts } = resultNow()
  for (const one of now) met.add(`advice.${one}`)
  for (const { id } of advice) met.add(`advice.${id}`)
  for (const { id } of offers) met.add(`offers.${id}`)
  for (const one of contacts) met.add(`contacts.${one}`)
  return met
}

function answerOf(question: Question, pick: number): AnswerValue {
  if (question.answer === 'number') return null
  if (question.answer === 'area') return guide.areas[pick % guide.areas.length]?.id ?? null
  const one = question.options[pick % question.options.length]?.id ?? null
  return question.answer === 'one' || one === null ? one : [one]
}

/** The paths of all texts under these that call her `u`, in the first of the languages that has the text. */
function formalIn(paths: Iterable<string>, languages: readonly string[]): readonly string[] {
  return [...paths].flatMap((path) => {
    const given = languages.map((language) => textsAt(language, path))
    const shown = new Map(given.toReversed().flatMap((each) => [...each]))
    return [...shown].flatMap(([key, text]) => (FORMAL.test(text) ? `${key}: ${text}` : []))
  })
}

/** Every text under a path, by its own path. What only a professional beside her reads is left out. */
function textsAt(language: string, path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const collect = (value: unknown, here: string): void => {
    if (typeof value === 'string') found.set(here, value)
    if (typeof value !== 'object' || value === null) return
    const isRich = Array.isArray(value) && value.some((one) => one?.kind !== undefined)
    if (isRich) found.set(here, JSON.stringify(value))
    else {
      for (const [key, inner] of Object.entries(value)) {
        if (key !== 'worker') collect(inner, `${here}.${key}`)
      }
    }
  }
  const of = texts[language]
  for (const part of [of?.start, of?.content]) {
    const at = path.split('.').reduce<unknown>((inside, key) => insideOf(inside, key), part)
    collect(at, path)
  }
  return found
}

function insideOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** Words of the app's own that a child does not read herself, or says to a grown-up. */
const NOT_TO_HER =
  /^interface\.(?:together|agreements|without|sheet\.(?:doctor|council|professional)_)/u

describe.each([
  ['Dutch', ['nl-jong', 'nl']],
  ['easy Dutch', ['nl-jong', 'nl-makkelijk', 'nl']],
])('the words for the young over %s', (_, languages) => {
  it('call a child je, whatever she answers and finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (picks) => {
        expect(formalIn(metBy(picks), languages)).toEqual([])
      }),
    )
  })

  it('call her je in the words of the app itself', () => {
    const formal = formalIn(['interface'], languages)
    expect(formal.filter((line) => !NOT_TO_HER.test(line))).toEqual([])
  })

  it('would be missed where they are not', () => {
    const [, ...grown] = languages
    const met = metBy(Array.from({ length: 60 }, () => 1))
    expect(met).toContain('questions.jong-taken')
    expect(formalIn(met, grown).length).toBeGreaterThan(10)
    expect(formalIn(['interface'], grown).length).toBeGreaterThan(50)
  })
})
