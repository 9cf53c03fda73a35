import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, AnswerValue } from '../../src/guide/answers.ts'
import type { Result } from '../../src/guide/result.ts'
import { walk } from '../../src/guide/walk.ts'
import { smallGuide } from './smallGuide.ts'

const today = '2026-11-24'
const result = (answers: Answers, quick = false) => walk(smallGuide, answers, { today, quick })
const ids = (shown: readonly { id: string }[]) => shown.map(({ id }) => id)

describe('walk: which question comes next', () => {
  it('starts with the first question and has a result before any answer', () => {
    const first = result({})
    expect(first.next).toBe('zorgt-voor')
    expect(first.complete).toBe(false)
    expect(ids(first.offers)).toEqual(['gratis-overal'])
  })
  it('asks a scale statement by statement', () => {
    const answers = { 'zorgt-voor': 'partner', leeftijd: 'volwassen', zorgtaken: [], uren: null }
    expect(result(answers).next).toBe('belasting.tijd')
    expect(result({ ...answers, 'belasting.tijd': 'nee' }).next).toBe('belasting.slaap')
  })
  it('leaves out a chapter and a question whose condition is no', () => {
    const { asked } = result({ leeftijd: 'kind', werk: 'ja', verlof: 'niet' })
    expect(asked).toEqual(['leeftijd'])
  })
  it('keeps answers that left the walk, and counts them again when it comes back', () => {
    const answers = { werk: 'ja', verlof: 'niet' }
    expect(result({ ...answers, werk: 'nee' }).asked).not.toContain('verlof')
    expect(result(answers).asked).toContain('verlof')
  })
  it('asks the quick questions first, in their own order, and then the rest', () => {
    expect(result({}, true).next).toBe('wat-helpt')
    expect(result({ 'wat-helpt': [] }, true).next).toBe('zorgt-voor')
    expect(result({ 'wat-helpt': [], 'zorgt-voor': null }, true).next).toBe('leeftijd')
  })
  it('does not let a required question be skipped', () => {
    expect(result({ 'zorgt-voor': null, leeftijd: null }).next).toBe('leeftijd')
    expect(result({ leeftijd: null }).asked).toEqual([])
  })
})

describe('walk: scales', () => {
  it('adds points, own weights and interaction terms', () => {
    const known = result({ 'belasting.tijd': 'ja', 'belasting.slaap': 'ja' })
    expect(known.scores).toEqual({ belasting: { score: 5.5, band: 'zwaar' } })
    expect(known.now).toEqual(['rust-nu'])
    expect(known.advice[0]).toEqual({ id: 'rust-nu', because: ['belasting'] })
  })
  it('gives a range while statements are open, and a band only when the whole range lies in it', () => {
    expect(result({}).scores).toEqual({
      belasting: { score: null, range: [0, 5.5], band: null },
    })
    expect(result({ 'belasting.slaap': 'ja' }).scores).toEqual({
      belasting: { score: null, range: [3.5, 5.5], band: null },
    })
    expect(result({ 'belasting.tijd': 'nee', 'belasting.slaap': null }).now).toEqual([])
  })
  it('never lists a level-now advice as maybe', () => {
    expect(ids(result({}).maybe)).not.toContain('rust-nu')
  })
})

describe('walk: conditions with three values', () => {
  it('keeps a skipped question as maybe, also for none', () => {
    expect(ids(result({ zorgtaken: null }).maybe)).toContain('verlof-vragen')
    expect(ids(result({ zorgtaken: [] }).advice)).toContain('verlof-vragen')
    expect(ids(result({ zorgtaken: ['nacht'] }).advice)).not.toContain('verlof-vragen')
  })
  it('says what a maybe hangs on and what a yes rests on', () => {
    const half = result({ uren: 8 }).maybe.find(({ id }) => id === 'voor-zware-zorg')
    expect(half?.missing).toEqual(['zorgtaken'])
    const whole = result({ uren: 8, zorgtaken: ['wassen', 'koken'] })
    expect(whole.offers.find(({ id }) => id === 'voor-zware-zorg')?.because).toEqual([
      'zorgtaken',
      'uren',
    ])
  })
})

describe('walk: places', () => {
  it('shows nothing as certain before anyone said where they live', () => {
    expect(ids(result({}).maybe)).toEqual(expect.arrayContaining(['thuishulp', 'in-haven']))
  })
  it('lets the carer stand in for a naaste who is not asked about', () => {
    const shown = result({ 'zorgt-voor': 'partner', 'woont-in': 'de-wierden' }).offers
    expect(shown).toContainEqual({ id: 'thuishulp', because: ['woont-in'] })
  })
  it('takes a larger area as maybe and a deeper match first', () => {
    expect(ids(result({ 'woont-in': 'elders' }).offers)).not.toContain('in-haven')
    expect(ids(result({ 'zorgt-voor': 'partner', 'woont-in': 'haven' }).offers)).toEqual([
      'in-haven',
      'thuishulp',
      'gratis-overal',
    ])
  })
  it('asks nothing more about a place that one of the two already settles', () => {
    const answers = { 'zorgt-voor': 'ouder', 'woont-in': 'haven' }
    const hangsOn = (more: Answers) =>
      result({ ...answers, ...more }).maybe.find(({ id }) => id === 'haven-werk')?.missing
    expect(hangsOn({})).toEqual(['werk'])
    expect(hangsOn({ 'woont-in': 'almere' })).toEqual(['werk', 'woont-in', 'naaste-woont-in'])
    expect(hangsOn({ 'woont-in': 'elders' })).toEqual(['werk', 'naaste-woont-in'])
  })
  it('puts what she asked for before what is near', () => {
    const answers = { 'zorgt-voor': 'partner', 'woont-in': 'haven', 'wat-helpt': ['rust'] }
    expect(ids(result(answers).offers)[0]).toBe('thuishulp')
  })
})

describe('walk: dates and contacts', () => {
  it('leaves out what is not valid today', () => {
    expect(ids(result({}).offers)).not.toContain('zomer')
    expect(ids(walk(smallGuide, {}, { today: '2026-08-31' }).offers)).toContain('zomer')
  })
  it('names the contacts of all that is shown and of talk', () => {
    expect(result({}).contacts).toEqual(['vmca'])
    const heavy = result({ 'belasting.tijd': 'ja', 'belasting.slaap': 'ja' })
    expect(heavy.contacts).toEqual(['huisarts', 'vmca'])
  })
})

describe('walk: answers that cannot count', () => {
  const problems = (answers: Record<string, unknown>) => result(answers as Answers).problems
  it('names each one and goes on with the rest', () => {
    const answers = {
      bestaat_niet: 'x',
      'zorgt-voor': 'patner',
      zorgtaken: 'koken',
      uren: 200,
      'belasting.tijd': 'misschien',
      werk: 'ja',
    }
    expect(problems(answers).map(({ answer, reason }) => [answer, reason])).toEqual([
      ['bestaat_niet', 'unknown-question'],
      ['zorgt-voor', 'unknown-answer'],
      ['zorgtaken', 'wrong-kind'],
      ['uren', 'out-of-limits'],
      ['belasting.tijd', 'unknown-answer'],
    ])
    expect(result(answers as Answers).asked).toEqual(['werk'])
  })
  it('takes only the bad ids from a list, and an emptied list as no answer', () => {
    expect(result({ zorgtaken: ['koken', 'vissen'] }).asked).toEqual(['zorgtaken'])
    expect(result({ zorgtaken: ['vissen'] }).asked).toEqual([])
    expect(result({ zorgtaken: [] }).asked).toEqual(['zorgtaken'])
  })
  it('is not disturbed by names that every object has', () => {
    const answers = JSON.parse('{"__proto__": "x", "constructor": 1, "zorgt-voor": "toString"}')
    expect(problems(answers)).toHaveLength(3)
    expect(result(answers).asked).toEqual([])
  })
})

describe('walk: renamed ids', () => {
  it('follows chains for questions, options, scales, statements, levels and areas', () => {
    const old = result({
      'voor-wie': 'moeder',
      'zwaarte.nachtrust': 'vaak',
      'naaste-woont-in': 'wierden-oud',
    })
    expect(old.problems).toEqual([])
    expect(old.asked).toEqual(['zorgt-voor', 'belasting.slaap', 'naaste-woont-in'])
    expect(old.scores['belasting']).toMatchObject({ range: [3.5, 5.5] })
  })
  it('lets the present id win', () => {
    const both = result({
      'voor-wie': 'partner',
      'zorgt-voor': 'ouder',
      'naaste-woont-in': 'haven',
    })
    expect(both.asked).toContain('naaste-woont-in')
  })
  it('says what was dropped', () => {
    const { problems: dropped } = result({ oud: 'x', 'zorgt-voor': 'hond' })
    expect(dropped.map(({ reason }) => reason)).toEqual(['dropped-question', 'dropped-answer'])
  })
})

/** Answers in the order asked, each drawn from what the question allows, or skipped. */
const visit = fc.infiniteStream(fc.nat({ max: 11 })).map((numbers) => {
  const steps: Result[] = []
  let answers: Answers = {}
  let now = result(answers)
  steps.push(now)
  while (now.next !== null) {
    answers = { ...answers, [now.next]: someAnswer(now.next, numbers.next().value ?? 0) }
    now = result(answers)
    steps.push(now)
  }
  return { steps, answers }
})

function someAnswer(id: string, pick: number): AnswerValue {
  const question = smallGuide.questions[id]
  if (!question) return ['nee', 'soms', 'ja', null][pick % 4] ?? null
  if (pick === 0 && !question.required) return null
  if (question.answer === 'number') return pick * 4
  const choices = 'options' in question ? question.options : smallGuide.areas
  const chosen = choices[pick % choices.length]?.id ?? ''
  return question.answer === 'many' ? (pick === 1 ? [] : [chosen]) : chosen
}

describe('walk: every visit', () => {
  it('ends, is complete then, and never asks anything twice', () => {
    fc.assert(
      fc.property(visit, ({ steps }) => {
        const asked = steps.map(({ next }) => next)
        expect(new Set(asked).size).toBe(asked.length)
        expect(steps.at(-1)?.complete).toBe(true)
      }),
    )
  })
  it('never takes back what was certain: what is shown stays, what is out stays out', () => {
    fc.assert(
      fc.property(visit, ({ steps }) => {
        for (const [at, step] of steps.slice(1).entries()) {
          const before = steps[at]
          const [was, is] = [before, step].map((one) => ids(one?.offers ?? []))
          expect(is).toEqual(expect.arrayContaining(was ?? []))
          const possible = [...ids(before?.offers ?? []), ...ids(before?.maybe ?? [])]
          expect(possible).toEqual(expect.arrayContaining(is ?? []))
        }
      }),
    )
  })
  it('narrows the range of a scale at every step', () => {
    fc.assert(
      fc.property(visit, ({ steps }) => {
        let [low, high] = [-Infinity, Infinity]
        for (const { scores } of steps) {
          const score = scores['belasting']
          if (!score) continue
          const [from, to] = score.score === null ? score.range : [score.score, score.score]
          expect(from).toBeGreaterThanOrEqual(low)
          expect(to).toBeLessThanOrEqual(high)
          ;[low, high] = [from, to]
        }
      }),
    )
  })
  it('gives the same result whatever the order of the keys', () => {
    fc.assert(
      fc.property(visit, ({ answers }) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(result(turned)).toEqual(result(answers))
      }),
    )
  })
  it('gives the same result whatever was walked before', () => {
    fc.assert(
      fc.property(visit, ({ answers }) => {
        const untouched = walk(structuredClone(smallGuide), answers, { today })
        expect(result(answers)).toEqual(untouched)
      }),
    )
  })
})
