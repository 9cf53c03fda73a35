import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'

/** Long enough for a frame on a busy machine. */
const SOON_MS = 5_000

/**
 * Makes a long visit, and once more in new pages when the browser stopped drawing: in one of a few hundred
 * of them Chromium without a screen draws no frame any more, while the scripts of the page go on and a new
 * size brings no frame either. That says nothing of the app. A page that hangs by itself is no such page.
 */
export async function whileDrawn(browser: Browser, visit: () => Promise<void>): Promise<void> {
  try {
    await visit()
  } catch (error) {
    const contexts = browser.contexts()
    const stopped = await Promise.all(
      contexts.flatMap((context) => context.pages()).map(hasStoppedDrawing),
    )
    if (!stopped.includes(true)) throw error
    console.warn('The browser stopped drawing. The visit is made once more.', error)
    await Promise.all(contexts.map((context) => context.close()))
    await visit()
  }
}

/** Do its scripts run, while no frame comes? */
export async function hasStoppedDrawing(page: Page): Promise<boolean> {
  if (!(await isSoon(page.evaluate(() => undefined)))) return false
  return !(await isSoon(page.evaluate(() => new Promise(requestAnimationFrame))))
}

function isSoon(what: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    what.then(
      () => true,
      () => false,
    ),
    setTimeout(SOON_MS, false),
  ])
}
