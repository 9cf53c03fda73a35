import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounded, roundedFraction } from '../../src/guide/decimal.ts'
import type { Scale } from '../../src/guide/guide.ts'
import { bandOf, countedScale, isInBands, isWithin, scoreRange } from '../../src/guide/score.ts'

const scale = (points: number[][], more: Partial<Scale> = {}): Scale => ({
  sensitive: false,
  items: points.map((levels, at) => ({
    id: `s${at}`,
    levels: levels.map((value, level) => ({ id: `l${level}`, points: value })),
  })),
  score: 'sum',
  base: 0,
  adjust: [],
  bands: [],
  validated: false,
  ...more,
})
const scoreOf = (one: Scale, levels: Record<string, string>) =>
  scoreRange(
    countedScale(one),
    (item) => levels[item],
    () => 'maybe',
  )

describe('a score', () => {
  it('is exact with decimals that binary fractions cannot hold', () => {
    const tenth = scale([[0.1], [0.2], [0.3]])
    expect(scoreOf(tenth, { s0: 'l0', s1: 'l0', s2: 'l0' })).toEqual({ from: 0.6, to: 0.6 })
  })
  it('divides a mean by all statements and rounds to six decimals', () => {
    const mean = scale([[1], [0], [0]], { score: 'mean', base: 1 })
    expect(scoreOf(mean, { s0: 'l0', s1: 'l0', s2: 'l0' }).from).toBe(1.333333)
  })
  it('runs an open statement from its lowest to its highest points, negatives too', () => {
    expect(scoreOf(scale([[-2, 5], [1]]), { s1: 'l0' })).toEqual({ from: -1, to: 6 })
  })
  it('runs an adjustment that may hold between nothing and all of it', () => {
    const when = { kind: 'score', scale: 'x', atLeast: 1 } as const
    const adjusted = scale([[1]], {
      adjust: [
        { when, add: -0.5 },
        { when, add: 2 },
      ],
    })
    expect(scoreOf(adjusted, { s0: 'l0' })).toEqual({ from: 0.5, to: 3 })
  })
})

describe('bands and limits', () => {
  const bands = [{ id: 'licht', upTo: 4 }, { id: 'matig', upTo: 8 }, { id: 'zwaar' }]
  it('includes the upper limit of a band', () => {
    expect(bandOf(bands, { from: 4, to: 4 })).toBe('licht')
    expect(bandOf(bands, { from: 4.000001, to: 4.000001 })).toBe('matig')
    expect(bandOf(bands, { from: 4, to: 5 })).toBeNull()
  })
  it('is yes only for the whole range, no only for none of it', () => {
    expect(isInBands(bands, { from: 1, to: 6 }, ['licht', 'matig'])).toBe('yes')
    expect(isInBands(bands, { from: 1, to: 6 }, ['licht'])).toBe('maybe')
    expect(isInBands(bands, { from: 1, to: 6 }, ['zwaar'])).toBe('no')
    expect(isWithin({ atLeast: 3 }, { from: 3, to: 9 })).toBe('yes')
    expect(isWithin({ atLeast: 3 }, { from: 2, to: 9 })).toBe('maybe')
    expect(isWithin({ atLeast: 3, atMost: 5 }, { from: 6, to: 9 })).toBe('no')
  })
})

describe('rounding', () => {
  it('knows the smallest number that JSON can hold', () => {
    expect([rounded(5e-324), rounded(-1e-320), rounded(5e-7), rounded(-5e-7)]).toEqual([
      0, 0, 0.000001, -0.000001,
    ])
  })
  it('takes halves away from zero', () => {
    expect(rounded(1.0000005)).toBe(1.000001)
    expect(rounded(-1.0000005)).toBe(-1.000001)
    expect(rounded(0.0000004)).toBe(0)
    expect(rounded(1e-7)).toBe(0)
  })
  it('agrees with whole-number arithmetic of any size', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (above, below) => {
        const [a, b] = [BigInt(Math.abs(above)), BigInt(below)]
        const units = (2n * a * 1_000_000n + b) / (2n * b)
        const expected = (Math.sign(above) * Number(units)) / 1_000_000
        expect(roundedFraction(above, below)).toBe(expected === 0 ? 0 : expected)
      }),
    )
  })
})
