import { createStore } from './store.ts'

/**
 * While two people sit at one screen. `covered`: nobody touched it for a while, so it is covered; one
 * tap returns. `warned`: it will be wiped soon.
 */
export type Away = 'here' | 'covered' | 'warned'

export const away = createStore<Away>('here')

const MINUTE_MS = 60_000
/** A talk is not a form: people look at each other and not at the screen. */
export const COVERED_AFTER_MS = 15 * MINUTE_MS
export const WIPED_AFTER_MS = 60 * MINUTE_MS
export const WARNED_BEFORE_MS = 2 * MINUTE_MS
const LOOK_EVERY_MS = 5_000

/**
 * Watches whether anyone touches the screen, until it is stopped. A laptop that slept past the end is
 * wiped at once: whoever opens it may be someone else.
 */
export function watchAway(wipe: () => void): {
  readonly stay: () => void
  readonly stop: () => void
} {
  let touched = Date.now()
  const stay = () => {
    touched = Date.now()
    away.set('here')
  }
  const look = () => {
    const gone = Date.now() - touched
    if (gone >= WIPED_AFTER_MS) {
      stay()
      wipe()
    } else if (gone >= WIPED_AFTER_MS - WARNED_BEFORE_MS) away.set('warned')
    else if (gone >= COVERED_AFTER_MS) away.set('covered')
    // A clock that was set back says nothing of how long nobody was here.
    else if (gone < 0) touched = Date.now()
  }
  const touch = () => {
    look()
    // Under the cover only the button on it counts.
    if (away.get() === 'here') touched = Date.now()
  }
  const timer = window.setInterval(look, LOOK_EVERY_MS)
  const touches = ['pointerdown', 'keydown', 'scroll'] as const
  for (const kind of touches) window.addEventListener(kind, touch, { capture: true })
  document.addEventListener('visibilitychange', look)
  return {
    stay,
    stop: () => {
      window.clearInterval(timer)
      for (const kind of touches) window.removeEventListener(kind, touch, { capture: true })
      document.removeEventListener('visibilitychange', look)
      away.set('here')
    },
  }
}
