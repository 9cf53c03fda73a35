import type { Language } from '../guide/ids.ts'
import { localesOf } from '../guide/localesOf.ts'
import type { DateTexts } from '../guide/texts.ts'

/**
 * How a language writes dates, from what Node knows of it. The first date that a browser writes by itself
 * takes it 50 ms, and 200 on a phone four times slower: then the result waits for it.
 */
export function dateTexts(language: Language): DateTexts {
  const write = (date: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localesOf(language), { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .map(({ type, value }) => (type === 'day' || type === 'year' ? `{${type}}` : value))
      .join('')
      // As browsers do when they write a date as a whole.
      .replaceAll('\u202F', ' ')
  const each = (count: number, one: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => one(at))
  const month = { year: 'numeric', month: 'long' } as const
  return {
    year: write(Date.UTC(2024, 0), { year: 'numeric' }),
    month: each(12, (at) => write(Date.UTC(2024, at), month)),
    day: each(12, (at) => write(Date.UTC(2024, at), { ...month, day: 'numeric' })),
    // 1 January 2024 was a Monday.
    weekday: each(7, (at) => write(Date.UTC(2024, 0, 1 + at), { weekday: 'long' })),
  }
}
