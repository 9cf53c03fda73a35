import { WEEKDAYS, type Weekday } from '../../guide/guide.ts'
import type { Language } from '../../guide/ids.ts'
import type { DateTexts } from '../../guide/texts.ts'
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
  const { language, datesIn } = useText()
  return {
    weekday: (day) => datesIn(language)?.weekday[WEEKDAYS.indexOf(day)] ?? day,
    date: (written) => dateText(datesIn(language), written),
    dateIn: (written) => (code) => dateText(datesIn(code), written),
  }
}

/** A date in the words of one language; as the guide writes it when there are none. */
export function dateText(dates: DateTexts | undefined, written: string): string {
  const [year = '', month, day] = written.split('-')
  const at = Number(month) - 1
  const words = day ? dates?.day[at] : month ? dates?.month[at] : dates?.year
  return words?.replace('{year}', year).replace('{day}', String(Number(day))) ?? written
}
