/** A page that says nothing about care; it stands in the cache, so it opens without a network too. */
const NEUTRAL_PAGE = `${import.meta.env.BASE_URL}neutraal.html`

/** A device that does not wipe by then must not hold her up; the screen is blank already. */
const WIPE_TIMEOUT_MS = 500

/**
 * Leaves at once: the screen is blank before anything else happens, then the visit is wiped, then the
 * neutral page takes the place of this one in the history.
 */
export async function leaveAtOnce(wipe: () => Promise<void>): Promise<void> {
  document.documentElement.hidden = true
  document.title = ''
  await Promise.race([
    wipe().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, WIPE_TIMEOUT_MS)),
  ])
  location.replace(new URL(NEUTRAL_PAGE, document.baseURI))
}

/**
 * A browser may show a page again as it was left, blank or not (back/forward cache). After an exit the
 * page is loaded anew instead, and starts at the welcome.
 */
export function startAnewAfterExit(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && document.documentElement.hidden) location.reload()
  })
}

/** Three times Shift within five seconds also leaves, for who has only a keyboard at hand. */
export function watchTripleShift(leave: () => void): () => void {
  let presses: number[] = []
  const pressed = (event: KeyboardEvent) => {
    const now = event.timeStamp
    if (event.key !== 'Shift') presses = []
    else if (!event.repeat) presses = [...presses.filter((press) => now - press < 5_000), now]
    if (presses.length >= 3) leave()
  }
  window.addEventListener('keydown', pressed)
  return () => window.removeEventListener('keydown', pressed)
}
