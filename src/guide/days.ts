import type { Valid } from './guide.ts'
import type { Day } from './ids.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The calendar day so many days after another. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** How many days lie between two calendar days; below 0 when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

export function isValidOn(valid: Valid | undefined, day: Day): boolean {
  return !valid || ((valid.from ?? day) <= day && day <= (valid.until ?? day))
}
