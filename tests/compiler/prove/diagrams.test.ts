import { describe, expect, it } from 'vitest'
import { Diagrams, TooManyDiagrams } from '../../../src/compiler/prove/diagrams.ts'

const pairs = (diagrams: Diagrams) =>
  diagrams.allOf([0, 1, 2, 3].map((variable) => diagrams.having(variable, [1])))

describe('diagrams', () => {
  it('stop before they take all memory', () => {
    expect(() => pairs(new Diagrams([2, 2, 2, 2], 5))).toThrow(TooManyDiagrams)
  })
  it('can be given a part of the memory, and go on without what took more', () => {
    const diagrams = new Diagrams([2, 2, 2, 2])
    expect(diagrams.within(3, () => pairs(diagrams))).toBeUndefined()
    expect(diagrams.within(20, () => diagrams.count(pairs(diagrams)))).toBe(1n)
  })
})
