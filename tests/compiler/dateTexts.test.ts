import { describe, expect, it } from 'vitest'
import { dateTexts } from '../../src/compiler/dateTexts.ts'
import { WEEKDAYS } from '../../src/guide/guide.ts'
import { localesOf } from '../../src/guide/localesOf.ts'
import { dateText } from '../../src/ui/hooks/useDates.ts'

const languages = ['nl', 'nl-makkelijk', 'en', 'tr', 'pl', 'ar', 'uk', 'pap', 'zh', 'xx']
const days = Array.from({ length: 366 }, (_, at) =>
  new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10),
)
const long = { year: 'numeric', month: 'long', day: 'numeric' } as const

function written(language: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localesOf(language), { ...options, timeZone: 'UTC' })
  return format.format(new Date(date))
}

describe('dates written at build', () => {
  it.each(languages)(
    'say in %s what its own formatter says, on every day of a year',
    (language) => {
      const dates = dateTexts(language)
      expect(days.map((day) => dateText(dates, day))).toEqual(
        days.map((day) => written(language, day, long)),
      )
      const months = [...new Set(days.map((day) => day.slice(0, 7)))]
      expect(months.map((month) => dateText(dates, month))).toEqual(
        months.map((month) => written(language, month, { year: 'numeric', month: 'long' })),
      )
      expect(dateText(dates, '2026')).toBe(written(language, '2026', { year: 'numeric' }))
      // 3 January 2028 is a Monday.
      expect(dates.weekday).toEqual(
        WEEKDAYS.map((_, at) => written(language, `2028-01-0${3 + at}`, { weekday: 'long' })),
      )
    },
  )

  it('would be seen to be those of another language', () => {
    expect(dateText(dateTexts('pl'), '2026-11-30')).toBe('30 listopada 2026')
    expect(dateText(dateTexts('nl'), '2026-11-30')).not.toBe(written('pl', '2026-11-30', long))
  })

  it('stand as the guide writes them where there are no words for them', () => {
    expect(dateText(undefined, '2026-11-30')).toBe('2026-11-30')
  })
})
