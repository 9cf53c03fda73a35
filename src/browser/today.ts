import type { Day } from '../guide/ids.ts'

const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Almere, wherever the device thinks it is. Sweden writes it as `YYYY-MM-DD`. */
export function todayInAmsterdam(now = new Date()): Day {
  return day.format(now)
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
