import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffGuides, type Difference, type Whom } from '../../../src/compiler/diff/diffGuides.ts'
import { exactChanges } from '../../../src/compiler/diff/exactChanges.ts'
import { outcomesOf } from '../../../src/compiler/diff/outcomes.ts'
import { conditionsOf } from '../../../src/compiler/prove/symbols.ts'
import { variablesOf } from '../../../src/compiler/prove/variables.ts'
import type { Answers } from '../../../src/guide/answers.ts'
import type { Guide } from '../../../src/guide/guide.ts'
import { own } from '../../../src/guide/lookup.ts'
import { randomGuide } from '../prove/randomGuide.ts'

const today = '2026-11-24'

/** Every combination of answers that either guide tells apart, one by one. */
function everyAnswers(from: Guide, to: Guide): Answers[] {
  const both = { ...to, offers: [...to.offers, ...from.offers] }
  const variables = variablesOf(both, [...conditionsOf(from), ...conditionsOf(to)])
  let assignments: Map<number, number>[] = [new Map()]
  for (const [at, { answer, option, values }] of variables.all.entries()) {
    const skip = option === undefined && own(to.questions, answer)?.required ? 1 : 0
    const choices = Array.from({ length: values.length - skip }, (_, value) => value)
    assignments = assignments.flatMap((one) => choices.map((value) => new Map(one).set(at, value)))
  }
  return assignments.map((one) => variables.answersOf(one))
}

const differs = (a: Set<string>, b: Set<string>) => a.symmetricDifference(b).size > 0

function isMeant(whom: Whom, answers: Answers): boolean {
  return whom.every(({ answer, option, values, ranges = [] }) => {
    const given = answers[answer] ?? null
    if (option !== undefined) {
      return values.includes(Array.isArray(given) && given.includes(option))
    }
    if (typeof given === 'number') {
      return ranges.some(({ from, to = Infinity }) => from <= given && given <= to)
    }
    return Array.isArray(given)
      ? values.includes('answered')
      : values.includes(given as string | null)
  })
}

/** One question fewer than the random guide has, so that all its answers can be tried. */
const chapters = [{ id: 'al', questions: ['een', 'veel', 'uren', 'meter', 'hier'] }]

/** Two guides that ask the same, with other conditions, advice and offers. */
const pair = fc.tuple(randomGuide, randomGuide).map(([{ guide: from }, { guide: to }]) => ({
  from: { ...from, chapters },
  to: {
    ...to,
    chapters,
    questions: {
      ...to.questions,
      een: { ...to.questions['een']!, required: from.questions['een']!.required },
    },
  } as Guide,
}))

describe('the difference between two guides', () => {
  it('agrees with walking every combination of answers through both', () => {
    fc.assert(
      fc.property(pair, ({ from, to }) => {
        const all = everyAnswers(from, to).map((answers) => ({
          answers,
          now: outcomesOf(to, answers, today),
          before: outcomesOf(from, answers, today),
        }))
        const { share, changes } = exactChanges(from, to, today)
        const expected = all.filter(({ now, before }) => differs(now, before)).length / all.length
        expect(share.part).toBeCloseTo(expected, 6)
        for (const { kind, id, change, share: part, whom, example } of changes) {
          const key = `${kind} ${id}`
          const isChanged = ({ now, before }: (typeof all)[number]) =>
            change === 'appears'
              ? now.has(key) && !before.has(key)
              : before.has(key) && !now.has(key)
          const found = all.filter(isChanged)
          expect(part.part).toBeCloseTo(found.length / all.length, 6)
          const [now, before] = [to, from].map((guide) => outcomesOf(guide, example, today))
          expect(isChanged({ answers: example, now: now!, before: before! })).toBe(true)
          if (whom.length === 0) continue
          for (const one of all) {
            const meant = whom.some((group) => isMeant(group, one.answers))
            expect(meant).toBe(isChanged(one))
          }
        }
      }),
      { numRuns: Math.ceil(Number(process.env['MORE_RUNS'] ?? 1) * 8) },
    )
  }, 300_000)

  it('finds nothing between a guide and itself', () => {
    fc.assert(
      fc.property(randomGuide, ({ guide }) => {
        const same = structuredClone(guide)
        expect(diffGuides(guide, same, today)).toEqual({
          share: { part: 0, margin: 0 },
          changes: [],
        } satisfies Difference)
      }),
    )
  })

  it('estimates, and says how sure it is, when an answer was added', () => {
    const guide = fc.sample(randomGuide, { numRuns: 1, seed: 3 })[0]?.guide
    const een = guide!.questions['een']!
    const options = 'options' in een ? [...een.options, { id: 'nieuw', themes: [] }] : []
    const to = {
      ...guide!,
      questions: { ...guide!.questions, een: { ...een, options } },
      offers: [],
    } as unknown as Guide
    const { share, changes } = diffGuides(guide!, to, today)
    expect(share.margin).toBeGreaterThan(0)
    expect(changes.filter(({ kind }) => kind === 'offers').map(({ change }) => change)).toContain(
      'vanishes',
    )
  })
})
