import { describe, expect, it } from 'vitest'
import { goalsTable } from '../../bench/goals.ts'
import { markdownTable, quantile, ratioText, spreadOf, spreadText } from '../../bench/table.ts'

describe('what was measured', () => {
  it('is told as its median with the extremes', () => {
    expect(spreadText(spreadOf([1103, 1075, 1143]))).toBe('1,103 [1,075-1,143]')
    expect(spreadText(spreadOf([2, 1, 4, 3]), 1)).toBe('2.5 [1.0-4.0]')
  })

  it('is a single number when it was measured once, and a dash when never', () => {
    expect(spreadText(spreadOf([12]))).toBe('12')
    expect(spreadText(spreadOf([Number.NaN]))).toBe('-')
  })

  it('is told as a ratio to something of the same run', () => {
    expect(ratioText(spreadOf([30, 10, 20]), spreadOf([10]))).toBe('2.00x')
    expect(ratioText(spreadOf([1]), undefined)).toBe('-')
  })

  it('has a 95th percentile', () => {
    expect(quantile([...Array(101).keys()].toReversed(), 0.95)).toBe(95)
  })
})

describe('a table', () => {
  it('has its columns under each other', () => {
    expect(markdownTable(['Page', 'ms'], [['vanilla', '9']])).toBe(
      ['| Page    | ms  |', '| ------- | --- |', '| vanilla | 9   |'].join('\n'),
    )
  })

  it('refuses a row with a cell too few', () => {
    expect(() => markdownTable(['Page', 'ms'], [['vanilla']])).toThrow('Expected 2 cells, got 1')
  })
})

describe('a goal', () => {
  it('is met up to its limit', () => {
    expect(goalsTable([{ what: 'walk', value: 0.8, most: 0.8, of: 'planned' }])).toContain('| met')
  })

  it('is not met above it, nor by what was not measured', () => {
    expect(goalsTable([{ what: 'walk', value: 0.81, most: 0.8 }])).toContain('**not met**')
    expect(goalsTable([{ what: 'walk', value: Number.NaN, most: 0.8 }])).toContain('**not met**')
  })
})
