import { useSyncExternalStore } from 'react'
import type { LocalMoment } from '../../guide/openHours.ts'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The present minute in Almere; follows the clock while it is on screen. */
export function useNow(): LocalMoment {
  const written = useSyncExternalStore(everyMinute, () => clock.format(new Date()))
  const [day = '', time = ''] = written.split(' ')
  return { day, time }
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 20_000)
  return () => clearInterval(timer)
}
