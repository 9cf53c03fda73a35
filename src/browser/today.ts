import type { Day } from '../guide/ids.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The calendar day in Almere, wherever the device thinks it is. */
export function todayInAmsterdam(now = new Date()): Day {
  return minuteInAmsterdam(now).slice(0, 10)
}

/**
 * The minute in Almere, `2026-11-24T16:05`. Reckoned, since the first date that a browser writes costs a slow
 * phone a third of a second, and the day is needed before anything works.
 */
export function minuteInAmsterdam(now = new Date()): string {
  const hoursAhead = isSummerTime(now) ? 2 : 1
  return new Date(now.getTime() + hoursAhead * HOUR_MS).toISOString().slice(0, 16)
}

/** Directive 2000/84/EC: from 01:00 UTC on the last Sunday of March until that of October. */
function isSummerTime(now: Date): boolean {
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(now.getUTCFullYear(), month, 0, 1))
    return end.getTime() - end.getUTCDay() * DAY_MS
  }
  return now.getTime() >= lastSunday(3) && now.getTime() < lastSunday(10)
}

/** Tells when a new day began while the page was away: phones keep a page open for weeks. */
export function watchToday(changed: (today: Day) => void): () => void {
  let today = todayInAmsterdam()
  const look = () => {
    const now = todayInAmsterdam()
    if (now === today || document.visibilityState === 'hidden') return
    today = now
    changed(now)
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
}
