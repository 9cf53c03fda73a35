import { slot } from './storage.ts'
import { createStore } from './store.ts'

/** Raised when the shape below changes; a visit of another format starts anew. */
const FORMAT = 1
const IDLE_AFTER_MS = 2 * 60 * 60 * 1000

/** What of a visit is kept: see the journey's own account of it. */
interface Visit {
  readonly answers: object
  readonly position: object
  readonly quick: boolean
  readonly seen: readonly string[]
}

interface KeptText extends Visit {
  readonly format: number
  /** The version of the content that the answers were given to. */
  readonly content: string
  /** When the carer last did something, in milliseconds. */
  readonly active: number
}

/** False when the browser stores nothing: a reload would lose the answers, and that is said. */
export const keepsInTab = createStore(true)

export interface Keeping<V extends Visit> {
  /** The visit before a reload; `null` when there is none, or the carer was away too long. */
  read(): V | null
  keep(visit: V): void
  wipe(): void
  /**
   * Calls back when the carer was away for two hours with the page open; gives back how to stop. Keeps how far down
   * she was when the page goes out of sight.
   */
  watchIdle(wiped: () => void): () => void
}

/**
 * Answers of this visit, in this tab only, so that a phone call or a reload loses nothing. The browser
 * forgets them with the tab; we do after two hours without a touch.
 */
export function keepingOf<V extends Visit>(content: string): Keeping<V> {
  const kept = slot('sessionStorage', 'wegwijzer')
  let active = Date.now()
  let last: V | null = null

  const write = (top = 0) => {
    if (last === null) return
    const { answers, quick, seen } = last
    const position = { ...last.position, ...(top > 0 && { top }) }
    const text: KeptText = { format: FORMAT, content, answers, position, quick, seen, active }
    keepsInTab.set(kept.write(JSON.stringify(text)))
  }
  const isIdle = (since: number) => {
    const away = Date.now() - since
    // A clock that was set back says nothing about how long she was away.
    return away >= IDLE_AFTER_MS
  }
  const wipe = () => {
    last = null
    kept.clear()
  }

  return {
    read: () => {
      const text = readKept(kept.read())
      if (!text) return null
      if (text.format !== FORMAT || isIdle(text.active)) {
        wipe()
        return null
      }
      active = Date.now()
      const { answers, position, quick, seen } = text
      last = { answers, position, quick, seen } as V
      return last
    },
    keep: (visit) => {
      active = Date.now()
      last = visit
      write()
    },
    wipe,
    watchIdle: (wiped) => {
      const look = () => {
        if (last === null) return
        if (document.visibilityState === 'hidden') {
          // A phone may put the page away without a word, and load it anew when she is back.
          write(window.scrollY)
        } else if (isIdle(active)) {
          wipe()
          wiped()
        }
      }
      const touched = () => {
        look()
        // Once a minute is exact enough, and spares the storage while someone scrolls.
        if (last === null || Date.now() - active < 60_000) return
        active = Date.now()
        write()
      }
      const timer = window.setInterval(look, 60_000)
      const touches = ['pointerdown', 'keydown', 'scroll'] as const
      for (const touch of touches) window.addEventListener(touch, touched, { capture: true })
      document.addEventListener('visibilitychange', look)
      return () => {
        window.clearInterval(timer)
        for (const touch of touches) window.removeEventListener(touch, touched, { capture: true })
        document.removeEventListener('visibilitychange', look)
      }
    },
  }
}

/** Text that is no visit, cut short or changed by hand, is no visit. */
function readKept(text: string | null): KeptText | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

function isKept(kept: unknown): kept is KeptText {
  if (!isRecord(kept)) return false
  return (
    isRecord(kept['answers']) &&
    isRecord(kept['position']) &&
    typeof kept['quick'] === 'boolean' &&
    typeof kept['active'] === 'number' &&
    Array.isArray(kept['seen']) &&
    kept['seen'].every((id) => typeof id === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
