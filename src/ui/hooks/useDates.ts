import { WEEKDAYS, type Weekday } from '../../guide/guide.ts'
import type { Language } from '../../guide/ids.ts'
import { localesOf } from './localesOf.ts'
import { useText } from './useText.ts'

export interface Dates {
  /** `maandag` */
  readonly weekday: (day: Weekday) => string
  /** `2026`, `november 2026` or `3 november 2026`, as precise as the date is known. */
  readonly date: (written: string) => string
  /** The same for a text that may stand there in two languages. */
  readonly dateIn: (written: string) => (language: Language) => string
}

/** Days and dates in the language on screen: Latin digits and our calendar in every language. */
export function useDates(): Dates {
  const { language } = useText()
  return {
    // 1 January 2024 was a Monday.
    weekday: (day) =>
      format(language, `2024-01-0${WEEKDAYS.indexOf(day) + 1}`, { weekday: 'long' }),
    date: (written) => dateText(language, written),
    dateIn: (written) => (code) => dateText(code, written),
  }
}

/** A date in the words of one language. */
export function dateText(language: Language, written: string): string {
  const [, month, day] = written.split('-')
  return format(language, written, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  })
}

function format(language: Language, written: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localesOf(language), { ...options, timeZone: 'UTC' })
  return format.format(new Date(written))
}
