import { WEEKDAYS, type Weekday } from '../../guide/guide.ts'
import { useText } from './useText.ts'

export interface Dates {
  /** `maandag` */
  readonly weekday: (day: Weekday) => string
  /** `2026`, `november 2026` or `3 november 2026`, as precise as the date is known. */
  readonly date: (written: string) => string
}

/** Days and dates in the language on screen: Latin digits and our calendar in every language. */
export function useDates(): Dates {
  const { language } = useText()
  const locale = `${language.split('-')[0] ?? 'nl'}-u-ca-gregory-nu-latn`
  const format = (written: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(written))
  return {
    // 1 January 2024 was a Monday.
    weekday: (day) => format(`2024-01-0${WEEKDAYS.indexOf(day) + 1}`, { weekday: 'long' }),
    date: (written) => {
      const [, month, day] = written.split('-')
      return format(written, {
        year: 'numeric',
        ...(month && { month: 'long' }),
        ...(day && { day: 'numeric' }),
      })
    },
  }
}
