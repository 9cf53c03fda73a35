import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, daysBetween } from '../../src/guide/days.ts'
import { isNewer, KEPT_FORMAT, readCarried, readKept, withMoment } from '../../src/guide/kept.ts'

const kept = {
  format: KEPT_FORMAT,
  content: '3f9a1c02',
  until: '2026-12-24',
  wipe_on_exit: false,
  moments: [{ on: '2026-11-24', answers: { 'zorgt-voor': 'ouder', taken: ['koken'], uren: 4 } }],
  agreements: [{ step: 'bel', text: 'Bellen', who: 'Fatma', by: '2026-12-01' }],
}

describe('readKept', () => {
  it('gives back what was kept', () => {
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([
    ['a list', [kept]],
    ['nothing', null],
    ['no end', { ...kept, until: undefined }],
    ['an end in words', { ...kept, until: 'morgen' }],
    ['no moments', { ...kept, moments: [] }],
    ['answers in a list', { ...kept, moments: [{ on: '2026-11-24', answers: [] }] }],
    [
      'an answer that is an object',
      { ...kept, moments: [{ on: '2026-11-24', answers: { a: {} } }] },
    ],
    ['a number that is none', { ...kept, moments: [{ on: '2026-11-24', answers: { a: NaN } }] }],
    ['a format of no kind', { ...kept, format: 0 }],
    [
      'an agreement with a list for a note',
      { ...kept, agreements: [{ text: 'x', who: 'y', by: null, note: [] }] },
    ],
    ['an agreement without words', { ...kept, agreements: [{ who: 'x', by: null }] }],
    ['a text without end', { ...kept, content: 'x'.repeat(5_000) }],
  ])('takes nothing from %s', (_, value) => {
    expect(readKept(value)).toBeUndefined()
  })

  it('reads anything at all without a fall, and gives nothing that is not of the shape', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readKept(value)).toBeUndefined()
      }),
    )
  })

  it('leaves a prototype alone', () => {
    const answers: unknown = JSON.parse('{"__proto__": {"polluted": "ja"}, "constructor": "x"}')
    const carried = readCarried({ ...kept, moments: [{ on: '2026-11-24', answers }] })
    expect(carried).toBeUndefined()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('knows what a newer app kept', () => {
    const newer = readKept({ ...kept, format: KEPT_FORMAT + 1 })
    expect(newer && isNewer(newer)).toBe(true)
    const same = readKept(kept)
    expect(same && isNewer(same)).toBe(false)
  })
})

describe('withMoment', () => {
  it('adds a day, oldest first, and replaces the same day', () => {
    const one = { on: '2026-11-24', answers: { a: 'x' } }
    const earlier = { on: '2026-08-01', answers: {} }
    expect(withMoment([one], earlier)).toEqual([earlier, one])
    const again = { on: '2026-11-24', answers: { a: 'y' } }
    expect(withMoment([earlier, one], again)).toEqual([earlier, again])
  })
})

describe('days', () => {
  it('counts over months, years and the change of the clock', () => {
    expect(daysAfter('2026-11-24', 30)).toBe('2026-12-24')
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
  })
})
