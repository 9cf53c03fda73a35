import { WEEKDAYS, type Hours, type OpenSpan, type Weekday } from './guide.ts'
import type { Day } from './ids.ts'

/** A day and a time (`HH:MM`) on the clocks of Europe/Amsterdam. */
export interface LocalMoment {
  readonly day: Day
  readonly time: string
}

/** Whether someone picks up the phone now; `mayDiffer` on public holidays. */
export type Openness =
  | { readonly state: 'always' }
  | { readonly state: 'open'; readonly until: string; readonly mayDiffer: boolean }
  | { readonly state: 'closed'; readonly opens?: Opening; readonly mayDiffer: boolean }

/** When it opens again: `daysAhead` 0 is later today, 1 tomorrow. */
export interface Opening {
  readonly weekday: Weekday
  readonly daysAhead: number
  readonly time: string
}

/** Is it open at this moment, until when, or when does it open again? */
export function openNow(hours: Hours, { day, time }: LocalMoment): Openness {
  if (hours === 'always') return { state: 'always' }
  const mayDiffer = isPublicHoliday(day)
  const today = weekdayOf(day)
  const yesterday = weekdayOf(addDays(day, -1))

  const lateNight = spansOf(hours, yesterday).find((span) => isOvernight(span) && time < span[1])
  const current = spansOf(hours, today).find(
    (span) => span[0] <= time && (isOvernight(span) || time < span[1]),
  )
  const open = current ?? lateNight
  if (open) {
    return { state: 'open', until: joinedUntil(hours, day, open), mayDiffer }
  }
  const opens = nextOpening(hours, { day, time })
  return { state: 'closed', ...(opens && { opens }), mayDiffer }
}

/** One line of a table of opening hours: a run of days with the same times. */
export interface HoursRow {
  readonly from: Weekday
  readonly to: Weekday
  readonly spans: 'always' | readonly OpenSpan[]
}

/** Opening hours as people write them: days with the same times together, closed days left out. */
export function hoursRows(hours: Exclude<Hours, 'always'>): HoursRow[] {
  const rows: { from: Weekday; to: Weekday; spans: 'always' | readonly OpenSpan[] }[] = []
  let joinable = false
  for (const day of WEEKDAYS) {
    const spans = hours[day]
    const last = rows.at(-1)
    if (!spans || spans.length === 0) joinable = false
    else if (joinable && last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = day
    else {
      rows.push({ from: day, to: day, spans })
      joinable = true
    }
  }
  return rows
}

/** Dutch public holidays, and Good Friday, on which many organisations close too. */
export function isPublicHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  const monthDay = day.slice(5)
  if (['01-01', '12-25', '12-26'].includes(monthDay)) return true
  // King's Day moves to the Saturday before when 27 April is a Sunday.
  const kingsDay = `${day.slice(0, 4)}-04-27`
  if (day === (weekdayOf(kingsDay) === 'su' ? addDays(kingsDay, -1) : kingsDay)) return true
  if (monthDay === '05-05') return true
  const easter = easterSunday(year)
  return [-2, 0, 1, 39, 49, 50].some((offset) => day === addDays(easter, offset))
}

function spansOf(hours: Exclude<Hours, 'always'>, weekday: Weekday): readonly OpenSpan[] {
  const spans = hours[weekday] ?? []
  return spans === 'always' ? [['00:00', '24:00']] : spans
}

/** `22:00-06:00` ends on the next day. */
function isOvernight([from, until]: OpenSpan): boolean {
  return until <= from
}

/** Until when it stays open, also when the next day goes on where this one ends. */
function joinedUntil(hours: Exclude<Hours, 'always'>, day: Day, span: OpenSpan): string {
  if (span[1] !== '24:00') return span[1]
  const next = spansOf(hours, weekdayOf(addDays(day, 1))).find(([from]) => from === '00:00')
  return next?.[1] ?? '24:00'
}

function nextOpening(
  hours: Exclude<Hours, 'always'>,
  { day, time }: LocalMoment,
): Opening | undefined {
  for (let daysAhead = 0; daysAhead <= 7; daysAhead += 1) {
    const weekday = weekdayOf(addDays(day, daysAhead))
    const first = spansOf(hours, weekday)
      .map(([from]) => from)
      .filter((from) => daysAhead > 0 || from > time)
      .sort()[0]
    if (first !== undefined) return { weekday, daysAhead, time: first }
  }
  return undefined
}

function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(`${day}T12:00:00Z`).getUTCDay()
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 'mo'
}

function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const date = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
