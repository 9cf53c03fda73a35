import { describe, expect, it } from 'vitest'
import { localesOf } from '../../src/guide/localesOf.ts'

const day = new Date('2026-11-03T12:00:00Z')
const dateIn = (language: string) =>
  new Intl.DateTimeFormat(localesOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day)

describe('dates and numbers', () => {
  it.each([
    ['nl', '3 november 2026'],
    ['nl-makkelijk', '3 november 2026'],
    ['tr', '3 Kasım 2026'],
    ['ar', '3 نوفمبر 2026'],
  ])('are those of %s, with Latin digits and our calendar', (language, written) => {
    expect(dateIn(language)).toBe(written)
  })

  it('are Dutch in a language whose dates nobody wrote down, never English', () => {
    expect(dateIn('xx')).toBe('3 november 2026')
    expect((12.5).toLocaleString(localesOf('xx'))).toBe('12,5')
  })
})
