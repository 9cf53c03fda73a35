/** The browser's history holds a number for each stop, and nothing else of the visit. */
interface EntryState {
  readonly entry: number
}

export interface VisitHistory {
  /** The number that the browser still carries after a reload; `null` on a first visit. */
  readonly carried: number | null
  /** Brings the browser to the entry of the stop on screen. */
  follow(entry: number): void
  stop(): void
}

/** How long a browser may take to go to another entry before we write the entry ourselves. */
const MOVE_TIMEOUT_MS = 1_000

/** Calls back with the number of the entry that the carer went to with the browser's own buttons. */
export function followHistory(moved: (to: number) => void): VisitHistory {
  const carried = entryIn(history.state)
  let current = carried ?? 0
  let wanted = current
  /** Set while a move that we asked for is under way: the browser moves later, not at once. */
  let moving: number | undefined
  if (carried === null) history.replaceState(stateOf(current), '')
  // A stop is drawn after the browser went to its entry, so the browser would scroll too early.
  history.scrollRestoration = 'manual'

  const settle = () => {
    if (moving !== undefined || current === wanted) return
    while (current < wanted) {
      current += 1
      history.pushState(stateOf(current), '')
    }
    if (current === wanted) return
    moving = window.setTimeout(() => {
      moving = undefined
      current = wanted
      history.replaceState(stateOf(current), '')
    }, MOVE_TIMEOUT_MS)
    history.go(wanted - current)
  }

  const arrived = (event: PopStateEvent) => {
    const to = entryIn(event.state)
    if (to === null) {
      // Someone typed another fragment: that is a new entry without a number.
      current = wanted
      history.replaceState(stateOf(current), '')
      return
    }
    if (moving === undefined) {
      current = wanted = to
      moved(to)
    } else {
      window.clearTimeout(moving)
      moving = undefined
      current = to
      settle()
    }
  }
  window.addEventListener('popstate', arrived)

  return {
    carried,
    follow: (entry) => {
      wanted = entry
      settle()
    },
    stop: () => {
      window.clearTimeout(moving)
      window.removeEventListener('popstate', arrived)
    },
  }
}

function stateOf(entry: number): EntryState {
  return { entry }
}

function entryIn(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return null
  return Number.isSafeInteger(state.entry) ? Number(state.entry) : null
}
