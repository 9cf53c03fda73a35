import type { Condition } from '../src/guide/condition.ts'
import type { Advice, ChoiceQuestion, Guide, Offer, Question, Scale } from '../src/guide/guide.ts'
import { proofOf, type Guarantee } from '../src/compiler/prove/proof.ts'
import { randomNumbers } from '../src/compiler/diff/randomNumbers.ts'
import { coverageOf } from '../src/compiler/prove/coverage.ts'

/**
 * A guide of the shape of the real one: a tenth of the questions hang on one asked before, one in ten
 * is a scale, offers carry one to three lines and a place.
 */
export function grownGuide(questionCount: number, offerCount: number): Guide {
  const random = randomNumbers(questionCount * 7 + offerCount)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const questions: Record<string, Question> = {}
  const scales: Record<string, Scale> = {}
  const order: string[] = []

  const lineBefore = (): Condition => {
    const id = pick(order)
    const question = questions[id]
    if (!question) return { kind: 'band', scale: id, bands: [pick(['midden', 'hoog'])] }
    if (question.answer === 'number')
      return { kind: 'number', question: id, atLeast: pick([4, 8, 20]) }
    if (question.answer === 'area')
      return { kind: 'area', question: id, areas: [pick(['haven', 'stad'])] }
    const { options } = question as ChoiceQuestion
    return { kind: 'chosen', question: id, options: [pick(options).id] }
  }

  for (let at = 0; at < questionCount; at++) {
    const when = order.length > 3 && random() < 0.1 ? { when: lineBefore() } : {}
    const id = `q${at}`
    const common = { sensitive: false, required: false, ...when }
    const options = Array.from({ length: 3 + (at % 4) }, (_, option) => ({
      id: `o${option}`,
      themes: [],
    }))
    if (at % 10 === 5) {
      scales[id] = {
        sensitive: false,
        items: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'].map((item) => ({
          id: item,
          levels: [0, 1, 2].map((points) => ({ id: `l${points}`, points })),
        })),
        score: 'sum',
        base: 0,
        adjust: [],
        bands: [{ id: 'laag', upTo: 4 }, { id: 'midden', upTo: 8 }, { id: 'hoog' }],
        validated: false,
        ...when,
      }
    } else if (at % 10 === 7) questions[id] = { ...common, answer: 'number', min: 0, max: 168 }
    else if (at === 1 || at === 2) questions[id] = { ...common, answer: 'area' }
    else questions[id] = { ...common, answer: at % 10 === 3 ? 'many' : 'one', options }
    order.push(id)
  }

  const conditions = (): Condition => {
    const lines = Array.from({ length: 1 + Math.floor(random() * 3) }, lineBefore)
    return random() < 0.7 ? { kind: 'all', of: lines } : { kind: 'any', of: lines }
  }
  const checked = { confirmed: false } as const
  const offers = Array.from({ length: offerCount }, (_, at): Offer => ({
    id: `offer-${at}`,
    by: `contact-${at % 50}`,
    contacts: [],
    themes: [],
    paidBy: [],
    checked,
    ...(at === 0 ? {} : { when: conditions() }),
    ...(random() < 0.5
      ? { place: { serves: [pick(['almere', 'haven', 'stad'])], of: 'either' } }
      : {}),
  }))
  const advice = Array.from({ length: Math.ceil(offerCount / 4) }, (_, at): Advice => ({
    id: `advice-${at}`,
    level: at % 20 === 0 ? 'now' : 'first',
    themes: [],
    when: conditions(),
    contacts: [],
    hasSteps: true,
    checked,
  }))
  const renamed = { questions: {}, options: {}, scales: {}, items: {}, levels: {}, areas: {} }
  return {
    version: 'grown',
    contentDate: '2026-01-01',
    trial: false,
    publisher: 'contact-0',
    languages: ['nl'],
    themes: [],
    chapters: [{ id: 'all', questions: order }],
    quick: order.slice(0, 6),
    places: { carer: 'q1', careRecipient: 'q2' },
    helpNow: [],
    talk: ['contact-0'],
    questions,
    scales,
    areas: ['almere', 'haven', 'stad', 'elders'].map((id) => ({
      id,
      postcodes: [],
      elsewhere: id === 'elders',
      ...(id === 'haven' || id === 'stad' ? { in: 'almere' } : {}),
    })),
    advice,
    offers,
    contacts: Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [
        `contact-${at}`,
        {
          id: `contact-${at}`,
          name: `Contact ${at}`,
          phones: at % 2 ? [] : [{ number: '14 036', dial: '14036', checked }],
          areas: [],
          languages: [],
          ownNumber: false,
          checked,
        },
      ]),
    ),
    renamed: { ...renamed, advice: {}, offers: {}, contacts: {} },
  }
}

/** One row of the growth table: how long a full proof takes, and what it needs. */
export function measureProof(questionCount: number, offerCount: number) {
  const guide = grownGuide(questionCount, offerCount)
  const guarantees: Guarantee[] = [
    { always: { phone_contacts: { at_least: 1 }, offers: { at_least: 1 } } },
    { always: { offers: { at_least: 2 } } },
    ...guide.advice.flatMap(({ id, when, level }) =>
      level === 'now' && when ? [{ when, now: [id] }] : [],
    ),
  ]
  const start = performance.now()
  const proof = proofOf(guide, guarantees)
  const broken = guarantees.filter((one) => proof.counterexample(one)).length
  const proved = performance.now()
  const coverage = coverageOf(proof.symbolic)
  return {
    questions: questionCount,
    offers: offerCount,
    seconds: (performance.now() - start) / 1000,
    proofSeconds: (proved - start) / 1000,
    broken,
    nodes: proof.symbolic.diagrams.size,
    walksDigits: String(coverage.walks).length,
    longest: coverage.longest,
    megabytes: process.memoryUsage().rss / 1e6,
  }
}
