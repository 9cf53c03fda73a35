import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/compiler/fingerprint.ts'

describe('fingerprint', () => {
  it('is the start of the SHA-256 over the texts, each with a line feed', () => {
    const whole = createHash('sha256').update('Voor wie zorgt u?\nMijn partner\n').digest('hex')
    expect(fingerprint(['Voor wie zorgt u?', 'Mijn partner'])).toBe(whole.slice(0, 8))
    expect(fingerprint([])).toBe('e3b0c442')
  })
  it('is eight hex digits, and changes with any text and with their order', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1 })
    fc.assert(
      fc.property(texts, fc.string({ minLength: 1 }), (list, more) => {
        const before = fingerprint(list)
        expect(before).toMatch(/^[\da-f]{8}$/)
        expect(fingerprint([...list.slice(1), `${list[0] ?? ''}${more}`])).not.toBe(before)
        expect(fingerprint([...list, more])).not.toBe(before)
      }),
    )
  })
})
