import { useSyncExternalStore } from 'react'
import { minuteInAmsterdam } from '../../browser/today.ts'
import type { LocalMoment } from '../../guide/openHours.ts'

/** The present minute in Almere; follows the clock while it is on screen. */
export function useNow(): LocalMoment {
  const written = useSyncExternalStore(everyMinute, minuteInAmsterdam)
  const [day = '', time = ''] = written.split('T')
  return { day, time }
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 20_000)
  return () => clearInterval(timer)
}
