import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dialOf,
  isDutchNumber,
  isKnownByAll,
  isSharedNumber,
  numbersIn,
} from '../../src/compiler/phone.ts'

describe('isDutchNumber', () => {
  it.each([
    '112',
    '113',
    '116 123',
    '14 036',
    '14 0592',
    '0800-2000',
    '0800-1234567',
    '0900 8844',
    '085-123 45 67',
    '088 123 45 67',
    '036 123 45 67',
    '0361234567',
    '(036) 123 45 67',
    '06 12 34 56 78',
    '+31 36 123 45 67',
    '+31 (0)36 1234567',
  ])('takes %s', (number) => {
    expect(isDutchNumber(number)).toBe(true)
  })
  it.each([
    '',
    '114',
    '14 36',
    '036 123 45 6',
    '036 123 45 678',
    '012 345 67 89',
    '06 123 45 67',
    '06 99 99 99 99',
    '0800-20',
    '0906-1234',
    '+32 2 123 45 67',
    '036 123 45 6a',
    'nul drie zes',
  ])('refuses "%s"', (number) => {
    expect(isDutchNumber(number)).toBe(false)
  })
  it('never fails on any text, and what it takes dials digits alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d +().-]{0,16}$/)), (text) => {
        if (isDutchNumber(text)) expect(dialOf(text)).toMatch(/^\d{3,11}$/)
        numbersIn(text)
      }),
    )
  })
})

describe('numbers that need no source, or stand in many places', () => {
  it('are known however they are written', () => {
    expect(['112', '0800 2000', '0800-0113', '14036'].every(isKnownByAll)).toBe(true)
    expect(isKnownByAll('0800-1234')).toBe(false)
    expect(['112', '113', '14 036'].every(isSharedNumber)).toBe(true)
    expect(isSharedNumber('0800-2000')).toBe(false)
  })
})

describe('numbersIn', () => {
  it.each<[string, string[]]>([
    ['Bel 112 of 0800-2000 (gratis), 24 uur per dag.', ['112', '08002000']],
    ['Bel 036 123 45 67 24 uur per dag', ['0361234567']],
    ['0800-2000 0900-8844', ['08002000', '09008844']],
    ['Het kost € 14.036; bel 14 036', ['14036']],
    ['[bel](tel:+31361234567)', ['0361234567']],
    ['In 2024-2025 waren het er 1.250.000.', []],
  ])('finds in "%s"', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
  it('reads the digits of other scripts', () => {
    expect(numbersIn('اتصل بـ ١١٢ أو ۰۸۰۰-۲۰۰۰')).toEqual(['112', '08002000'])
  })
  it('sees a number that lost or swapped a digit', () => {
    expect(numbersIn('Bel 036 123 45 6')).not.toEqual(numbersIn('Bel 036 123 45 67'))
    expect(numbersIn('Bel 036 123 54 67')).not.toEqual(numbersIn('Bel 036 123 45 67'))
  })
  it('finds any Dutch number within a sentence', () => {
    const number = fc
      .tuple(fc.constantFrom('036', '020', '010'), fc.stringMatching(/^[2-9]\d{6}$/))
      .map(([area, rest]) => `${area}-${rest}`)
      .filter(isDutchNumber)
    fc.assert(
      fc.property(number, fc.constantFrom('.', ', dag en nacht', ' 24 uur', ')'), (one, end) => {
        expect(numbersIn(`Bel (${one}${end}`)).toEqual([dialOf(one)])
      }),
    )
  })
})
