import fc from 'fast-check'
import type { Condition } from '../../../src/guide/condition.ts'
import type { Guide, Offer } from '../../../src/guide/guide.ts'
import type { Guarantee } from '../../../src/compiler/prove/proof.ts'
import { smallGuide } from '../../guide/smallGuide.ts'

/** A line about anything that `reach` questions of the tiny guide below make known. */
function line(reach: number): fc.Arbitrary<Condition> {
  const lines: fc.Arbitrary<Condition>[] = [
    fc.constantFrom<Condition>(
      { kind: 'chosen', question: 'een', options: ['a'] },
      { kind: 'chosen', question: 'een', options: ['b', 'c'] },
      { kind: 'none-chosen', question: 'een', options: ['c'] },
    ),
    fc.constantFrom<Condition>(
      { kind: 'chosen', question: 'veel', options: ['x', 'y'] },
      { kind: 'all-chosen', question: 'veel', options: ['x', 'y'] },
      { kind: 'none-chosen', question: 'veel', options: ['y'] },
    ),
    fc.constantFrom<Condition>(
      { kind: 'number', question: 'uren', atLeast: 4 },
      { kind: 'number', question: 'uren', atLeast: 2, atMost: 6 },
    ),
    fc.constantFrom<Condition>(
      { kind: 'band', scale: 'meter', bands: ['hoog'] },
      { kind: 'band', scale: 'meter', bands: ['laag', 'midden'] },
      { kind: 'score', scale: 'meter', atLeast: 1.5 },
      { kind: 'level', scale: 'meter', item: 'i', levels: ['ja'] },
    ),
    fc.constantFrom<Condition>(
      { kind: 'area', question: 'hier', areas: ['haven'] },
      { kind: 'area', question: 'hier', areas: ['almere'] },
    ),
    fc.constantFrom<Condition>({ kind: 'area', question: 'daar', areas: ['haven', 'elders'] }),
  ]
  return fc.oneof(...lines.slice(0, reach))
}

function condition(reach: number): fc.Arbitrary<Condition> {
  return fc.oneof(
    { weight: 3, arbitrary: line(reach) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(line(reach), { minLength: 1, maxLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: line(reach).map((of) => ({ kind: 'not' as const, of })) },
  )
}

const maybeWhen = (reach: number) =>
  fc.option(condition(reach), { nil: undefined }).map((when) => (when ? { when } : {}))

const thing = { themes: [], contacts: [], checked: { confirmed: false } } as const
const option = (id: string) => ({ id, themes: [] })

const offer: fc.Arbitrary<Partial<Offer>> = fc
  .tuple(
    maybeWhen(6),
    fc.constantFrom(
      {},
      { place: { serves: ['haven'], of: 'carer' as const } },
      { place: { serves: ['haven'], of: 'care-recipient' as const } },
      { place: { serves: ['almere'], of: 'either' as const } },
    ),
    fc.constantFrom({}, {}, { valid: { until: '2030-01-01' } }),
  )
  .map((parts) => Object.assign({}, ...parts))

/** Small guides with every kind of question, random conditions, and something to promise about them. */
export const randomGuide: fc.Arbitrary<{ guide: Guide; guarantee: Guarantee }> = fc
  .record({
    whens: fc.tuple(...[1, 2, 3, 4, 5].map(maybeWhen)),
    required: fc.boolean(),
    adjust: fc.array(fc.record({ when: condition(3), add: fc.constantFrom(-1, 0.5, 2) }), {
      maxLength: 2,
    }),
    offers: fc.tuple(offer, offer),
    advice: fc.tuple(maybeWhen(6), maybeWhen(6)),
    level: fc.constantFrom('now' as const, 'more' as const),
    guarantee: fc
      .tuple(
        maybeWhen(6),
        fc.constantFrom<Guarantee>(
          { shows: ['o1'] },
          { shows: ['punt'] },
          { never: ['o2'] },
          { never: ['a1', 'a2'] },
          { now: ['a1'] },
          { always: { offers: { at_least: 1 } } },
          { always: { advice: { at_least: 2 }, contacts: { at_least: 1 } } },
        ),
      )
      .map((parts) => Object.assign({}, ...parts)),
  })
  .map(({ whens, required, adjust, offers, advice, level, guarantee }) => ({
    guarantee,
    guide: {
      ...smallGuide,
      chapters: [{ id: 'al', questions: ['een', 'veel', 'uren', 'meter', 'hier', 'daar'] }],
      quick: ['hier', 'een'],
      places: { carer: 'hier', careRecipient: 'daar' },
      talk: [],
      questions: {
        een: { sensitive: false, required, answer: 'one', options: ['a', 'b', 'c'].map(option) },
        veel: {
          sensitive: false,
          required: false,
          answer: 'many',
          options: ['x', 'y'].map(option),
          ...whens[0],
        },
        uren: { sensitive: false, required: false, answer: 'number', min: 0, max: 8, ...whens[1] },
        hier: { sensitive: false, required: false, answer: 'area', ...whens[3] },
        daar: { sensitive: false, required: false, answer: 'area', ...whens[4] },
      },
      scales: {
        meter: {
          sensitive: false,
          items: ['i', 'j'].map((id) => ({
            id,
            levels: [
              { id: 'nee', points: 0 },
              { id: 'ja', points: id === 'i' ? 1.5 : 1 },
            ],
          })),
          score: 'sum',
          base: 0,
          adjust,
          bands: [{ id: 'laag', upTo: 1 }, { id: 'midden', upTo: 2 }, { id: 'hoog' }],
          validated: false,
          ...whens[2],
        },
      },
      areas: smallGuide.areas.filter(({ id }) => id !== 'de-wierden'),
      advice: advice.map((when, at) => ({
        ...thing,
        id: `a${at + 1}`,
        level: at === 0 ? level : ('first' as const),
        hasSteps: false,
        ...when,
      })),
      offers: offers.map((more, at) => ({
        ...thing,
        id: `o${at + 1}`,
        by: 'vmca',
        contacts: at === 0 ? ['punt'] : [],
        paidBy: [],
        ...more,
      })),
      contacts: {
        vmca: { ...smallGuide.contacts['vmca']!, id: 'vmca' },
        punt: { ...smallGuide.contacts['vmca']!, id: 'punt', areas: ['haven'] },
      },
    } satisfies Guide as Guide,
  }))
