import { WEEKDAYS, type Hours, type OpenSpan, type Weekday } from '../guide/guide.ts'

const SPAN = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/u

/** What is wrong with opening hours, and at which key. */
export interface HoursMistake {
  readonly key?: string
  readonly message: string
}

/**
 * Reads `hours`: days (`mo`), ranges (`mo-fr`) or `daily`, each with `"09:00-17:00"`, a list of such
 * spans, or `always`; or `always` for the whole. `"17:00-08:00"` ends on the next day.
 */
export function readHours(raw: unknown): { hours: Hours } | { mistake: HoursMistake } {
  if (raw === 'always') return { hours: 'always' }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { mistake: { message: 'Hier horen dagen met tijden, of always.' } }
  }
  const hours: { [day in Weekday]?: 'always' | readonly OpenSpan[] } = {}
  for (const [key, value] of Object.entries(raw)) {
    const days = daysOf(key)
    if (!days) return { mistake: { key, message: `"${key}" is geen dag.` } }
    const spans = spansOf(value)
    if (!spans) return { mistake: { key, message: 'Deze tijden kunnen niet.' } }
    for (const day of days) {
      if (hours[day])
        return { mistake: { key, message: `De tijden van "${day}" staan er twee keer.` } }
      hours[day] = spans
    }
  }
  if (Object.keys(hours).length === 0) return { mistake: { message: 'Hier staan geen dagen.' } }
  return { hours }
}

function daysOf(key: string): readonly Weekday[] | undefined {
  if (key === 'daily') return WEEKDAYS
  const [first, last = first, ...rest] = key.split('-')
  const [from, until] = [first, last].map((day) => WEEKDAYS.findIndex((one) => one === day))
  if (from === undefined || until === undefined || from < 0 || until < from || rest.length > 0) {
    return undefined
  }
  return WEEKDAYS.slice(from, until + 1)
}

function spansOf(value: unknown): 'always' | readonly OpenSpan[] | undefined {
  if (value === 'always') return 'always'
  const list = Array.isArray(value) ? value : [value]
  const spans = list.map((one): OpenSpan | undefined => {
    if (typeof one !== 'string' || !SPAN.test(one)) return undefined
    const [from = '', until = ''] = one.split('-')
    return from === until ? undefined : [from, until]
  })
  if (spans.length === 0 || spans.includes(undefined)) return undefined
  const sorted = (spans as OpenSpan[]).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sorted.every((span, at) => !overlaps(span, sorted[at + 1])) ? sorted : undefined
}

function overlaps([from, until]: OpenSpan, next: OpenSpan | undefined): boolean {
  return next !== undefined && (until > next[0] || until < from)
}
