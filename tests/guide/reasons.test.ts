import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/guide/condition.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { heardReasons, isSensitive, reasonsFor, reasonsToShow } from '../../src/guide/reasons.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { smallGuide } from './smallGuide.ts'

describe('reasonsFor', () => {
  it('gives back what she chose, wrote, and where she lives', () => {
    const state = stateOf(smallGuide, { zorgtaken: ['koken'], uren: 12, 'woont-in': 'haven' })
    expect(reasonsFor(state, ['zorgtaken', 'uren', 'woont-in'])).toEqual([
      { kind: 'options', question: 'zorgtaken', options: ['koken'] },
      { kind: 'number', question: 'uren', value: 12 },
      { kind: 'area', question: 'woont-in', area: 'haven' },
    ])
  })

  it('gives back the band of a scale and the level of one statement', () => {
    const state = stateOf(smallGuide, { 'belasting.tijd': 'ja', 'belasting.slaap': 'ja' })
    expect(reasonsFor(state, ['belasting', 'belasting.slaap'])).toEqual([
      { kind: 'band', scale: 'belasting', band: 'zwaar' },
      { kind: 'level', scale: 'belasting', item: 'slaap', level: 'ja' },
    ])
  })

  it('leaves out what was skipped, chosen as none of these, or is on nobody’s walk', () => {
    const state = stateOf(smallGuide, {
      'zorgt-voor': null,
      zorgtaken: [],
      'belasting.tijd': 'ja',
      'naaste-woont-in': 'haven',
    })
    const ids = ['zorgt-voor', 'zorgtaken', 'belasting', 'bestaat-niet']
    expect(reasonsFor(state, ids)).toEqual([])
  })
})

describe('reasonsToShow', () => {
  const [first] = smallGuide.advice
  if (!first) throw new Error('Expected advice in the small guide')
  const asks = (options: readonly string[]): Condition => ({
    kind: 'chosen',
    question: 'zorgtaken',
    options,
  })
  const reasonsWhen = (when: Condition) => {
    const guide: Guide = { ...smallGuide, advice: [{ ...first, id: 'hulp', when }] }
    const state = stateOf(guide, { zorgtaken: ['koken', 'nacht'], uren: 12 })
    return reasonsToShow(state, { id: 'hulp', because: ['zorgtaken'] })
  }

  it('names of an answer only what the advice asks for', () => {
    expect(reasonsWhen(asks(['nacht']))).toEqual([
      { kind: 'options', question: 'zorgtaken', options: ['nacht'] },
    ])
  })

  it('leaves out what is asked for in a part that does not hold', () => {
    const unmet: Condition = {
      kind: 'all',
      of: [asks(['koken']), { kind: 'not', of: asks(['nacht']) }],
    }
    expect(reasonsWhen({ kind: 'any', of: [unmet, asks(['nacht'])] })).toEqual([
      { kind: 'options', question: 'zorgtaken', options: ['nacht'] },
    ])
  })

  it('names all of the answer when the advice rests on what was not chosen', () => {
    expect(reasonsWhen({ kind: 'not', of: asks(['wassen']) })).toEqual([
      { kind: 'options', question: 'zorgtaken', options: ['koken', 'nacht'] },
    ])
  })
})

describe('heardReasons', () => {
  const uren = smallGuide.questions['uren']
  const guide: Guide = {
    ...smallGuide,
    questions: { ...smallGuide.questions, ...(uren && { uren: { ...uren, sensitive: true } }) },
  }

  const ids = (reasons: ReturnType<typeof heardReasons>) =>
    reasons.map((reason) => 'question' in reason && reason.question)

  it('repeats her answers in walk order, but none that is sensitive or that all must give', () => {
    const answers = { 'woont-in': 'haven', uren: 12, leeftijd: 'kind', 'zorgt-voor': 'partner' }
    expect(ids(heardReasons(stateOf(guide, answers), [], 5))).toEqual(['zorgt-voor', 'woont-in'])
  })

  it('prefers the answers that the first help rests on', () => {
    const answers = { 'zorgt-voor': 'partner', zorgtaken: ['koken'], 'woont-in': 'haven' }
    const heard = heardReasons(stateOf(guide, answers), ['woont-in'], 2)
    expect(ids(heard)).toEqual(['zorgt-voor', 'woont-in'])
  })

  it('knows what rests on a sensitive question', () => {
    const state = stateOf(guide, {})
    expect(isSensitive(state, ['zorgt-voor', 'uren'])).toBe(true)
    expect(isSensitive(state, ['zorgt-voor', 'belasting.slaap'])).toBe(false)
  })
})
