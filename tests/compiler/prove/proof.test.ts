import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, AnswerValue } from '../../../src/guide/answers.ts'
import type { Guide } from '../../../src/guide/guide.ts'
import { lookupOf } from '../../../src/guide/lookup.ts'
import type { Result } from '../../../src/guide/result.ts'
import { walk } from '../../../src/guide/walk.ts'
import { stateOf } from '../../../src/guide/walkState.ts'
import { coverageOf } from '../../../src/compiler/prove/coverage.ts'
import type { Moment } from '../../../src/compiler/prove/moments.ts'
import { proofOf, type Guarantee } from '../../../src/compiler/prove/proof.ts'
import { symbolicGuide } from '../../../src/compiler/prove/symbols.ts'
import { smallGuide } from '../../guide/smallGuide.ts'
import { randomGuide } from './randomGuide.ts'

const inDates = '2026-11-24'
const outOfDates = '2031-01-01'

/** Every value that can be given, one by one: what the proof may never need to do. */
function choices(guide: Guide, id: string): AnswerValue[] {
  const question = guide.questions[id]
  if (!question) return ['nee', 'ja', null]
  const skip = question.required ? [] : [null]
  if (question.answer === 'area') return [...guide.areas.map((area) => area.id), ...skip]
  if (question.answer === 'number') return [0, 2, 3, 4, 6, 7, 8, ...skip]
  const options = question.options.map((option) => option.id)
  if (question.answer === 'one') return [...options, ...skip]
  const subsets = options.reduce<string[][]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])],
    [[]],
  )
  return [...subsets, ...skip]
}

/** All walks of a guide by plain enumeration, with every moment on the way. */
function* everyMoment(guide: Guide): Generator<{ moment: Moment; answers: Answers }> {
  for (const isQuick of [false, true]) {
    const visits: Answers[] = [{}]
    for (let answers = visits.pop(); answers; answers = visits.pop()) {
      const { next } = walk(guide, answers, { today: inDates, quick: isQuick })
      yield { moment: 'during', answers }
      if (next !== null) {
        for (const value of choices(guide, next)) visits.push({ ...answers, [next]: value })
      } else if (!isQuick) yield { moment: 'complete', answers }
    }
  }
  let quick: Answers[] = [{}]
  for (const { id } of lookupOf(guide).entries) {
    if (!guide.quick.includes(id)) continue
    quick = quick.flatMap((answers) =>
      stateOf(guide, answers).isOnWalk(id)
        ? choices(guide, id).map((value) => ({ ...answers, [id]: value }))
        : [answers],
    )
  }
  for (const answers of quick) yield { moment: 'quick', answers }
}

function breaks(guide: Guide, guarantee: Guarantee, answers: Answers, moment: Moment): boolean {
  if (guarantee.when && stateOf(guide, answers).truthOf(guarantee.when) !== 'yes') return false
  const [certain, possible] = [outOfDates, inDates].map((today) => walk(guide, answers, { today }))
  if (!certain || !possible) return true
  const shown = (result: Result) => [...result.advice, ...result.offers].map(({ id }) => id)
  const { always = {}, shows = [], now = [], never = [] } = guarantee
  const all = [...shown(certain), ...certain.contacts]
  const some = [...shown(possible), ...possible.maybe.map(({ id }) => id), ...possible.contacts]
  if (moment === 'during') return now.some((id) => !certain.now.includes(id))
  return (
    shows.some((id) => !all.includes(id)) ||
    now.some((id) => !certain.now.includes(id)) ||
    never.some((id) => some.includes(id)) ||
    certain.offers.length < (always.offers?.at_least ?? 0) ||
    certain.advice.length < (always.advice?.at_least ?? 0) ||
    certain.contacts.length < (always.contacts?.at_least ?? 0)
  )
}

describe('a proof over all walks', () => {
  it('agrees with plain enumeration on small random guides', () => {
    fc.assert(
      fc.property(randomGuide, ({ guide, guarantee }) => {
        let isBroken = false
        for (const { moment, answers } of everyMoment(guide)) {
          if (moment === 'during' && !guarantee.now) continue
          isBroken ||= breaks(guide, guarantee, answers, moment)
        }
        const found = proofOf(guide, [guarantee]).counterexample(guarantee)
        expect(found !== undefined).toBe(isBroken)
        if (found) expect(breaks(guide, guarantee, found.answers, found.moment)).toBe(true)
      }),
    )
  }, 300_000)

  it('counts the walks and finds the longest, as enumeration does', () => {
    fc.assert(
      fc.property(randomGuide, ({ guide }) => {
        const symbolic = symbolicGuide(guide)
        const seen = new Set<string>()
        let longest = 0
        for (const { moment, answers } of everyMoment(guide)) {
          if (moment !== 'complete') continue
          longest = Math.max(longest, Object.keys(answers).length)
          const values = Object.entries(answers).map(([id, value]) => {
            const variable = symbolic.variables.indexOf(id)
            const known = symbolic.variables.all[variable]?.values ?? []
            return known.includes(value) || typeof value === 'object' ? [id, value] : undefined
          })
          // Answers that no condition tells apart are one answer to the proof.
          if (!values.includes(undefined)) seen.add(JSON.stringify(values))
        }
        const coverage = coverageOf(symbolic)
        expect(coverage.longest).toBe(longest)
        expect(coverage.walks).toBe(BigInt(seen.size))
      }),
    )
  }, 300_000)

  it('gives a shortest walk as counterexample', () => {
    const guarantee: Guarantee = {
      when: { kind: 'score', scale: 'belasting', atLeast: 3.5 },
      now: ['rust-nu'],
    }
    const found = proofOf(smallGuide, [guarantee]).counterexample(guarantee)
    expect(found).toEqual({
      moment: 'complete',
      answers: { leeftijd: 'kind', 'belasting.slaap': 'ja' },
    })
  })

  it('is content with a promise that holds', () => {
    const guarantee: Guarantee = {
      always: { contacts: { at_least: 1 }, first_steps: { at_least: 1 } },
    }
    expect(proofOf(smallGuide, [guarantee]).counterexample(guarantee)).toBeUndefined()
  })

  it('knows nothing of a place while its question stands in no chapter', () => {
    const guide: Guide = {
      ...smallGuide,
      chapters: smallGuide.chapters.map((chapter) => ({
        ...chapter,
        questions: chapter.questions.filter((id) => !Object.values(smallGuide.places).includes(id)),
      })),
      offers: smallGuide.offers.map((offer) => ({
        ...offer,
        place: { serves: ['almere'], of: 'either' as const },
      })),
    }
    expect(coverageOf(symbolicGuide(guide)).unreachable).toEqual(
      expect.arrayContaining(guide.offers.map(({ id }) => id)),
    )
  })
})
