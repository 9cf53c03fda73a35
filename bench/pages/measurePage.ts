import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { fullWalk, type Tree } from '../tree/neutralTree.ts'
import { openPage, walkAll, type Seen, type Visit, type VisitOptions } from './openPage.ts'
import type { PAGES } from './peers.ts'
import type { Served } from './serveBuilt.ts'

export interface Peer {
  readonly page: (typeof PAGES)[number]
  readonly served: Served
}

/** One kind of measure with every sample that was taken of it. */
export type Samples = Partial<Record<Measure, number[]>>
export type Measure =
  | 'firstPaint'
  | 'ticked'
  | 'answered'
  | 'answeredAgain'
  | 'earlyCounts'
  | 'shift'
  | 'scriptBytes'
  | 'allScriptBytes'
  | 'secondPaint'
  | 'secondAnswered'
  | 'secondAnsweredAgain'
  | 'tickToPaint'
  | 'answerToNext'
  | 'walk'
  | 'heapLoaded'
  | 'heapAfter5'
  | 'heapAfter'

type Note = (measure: Measure, value: number | undefined) => void

/** Long enough for what a page does after it was loaded; the same for all. */
const SETTLE_MS = 900

/** A first visit on a slow phone, and a second one by the same visitor. */
export async function measureVisits(browser: Browser, tree: Tree, peer: Peer, note: Note) {
  const { kind } = peer.page
  const options: VisitOptions = { kind, probe: 'answer', isSlow: true }
  const visit = await openPage(browser, tree, options)
  const { context, page } = visit
  try {
    const seen = await untilAnswered(visit, peer)
    note('firstPaint', seen.firstPaint)
    note('ticked', seen.ticked)
    note('answered', seen.answered)
    note('answeredAgain', seen.answeredAgain)
    await page.waitForLoadState('load')
    await page.waitForTimeout(SETTLE_MS)
    const scripts = await scriptsOf(page)
    const bytes = (list: readonly { readonly path: string }[]) =>
      list.reduce((sum, { path }) => sum + peer.served.bytesOf(path), 0)
    note('scriptBytes', bytes(scripts.filter(({ end }) => end <= (seen.answeredAgain ?? 0))))
    note('allScriptBytes', bytes(scripts))
    await untilWorkerIsThere(page)
    await page.close()
    const second = await openPage(browser, tree, { ...options, context })
    const again = await untilAnswered(second, peer)
    note('secondPaint', again.firstPaint)
    note('secondAnswered', again.answered)
    note('secondAnsweredAgain', again.answeredAgain)
  } finally {
    await context.close()
  }
}

async function untilAnswered({ page, cdp }: Visit, { served }: Peer): Promise<Seen> {
  await page.goto(served.address, { waitUntil: 'commit' })
  await untilTrue(
    cdp,
    'bench.seen.answeredAgain !== undefined && bench.seen.firstPaint !== undefined',
  )
  return page.evaluate(() => bench.seen)
}

const LOOK_EVERY_MS = 100
const GIVE_UP_MS = 60_000

/** Looks now and then, and puts nothing into the page: what a driver does there would be measured too. */
async function untilTrue(cdp: CDPSession, expression: string): Promise<void> {
  for (let waited = 0; waited < GIVE_UP_MS; waited += LOOK_EVERY_MS) {
    const { result } = await cdp.send('Runtime.evaluate', { expression })
    if (result.value === true) return
    await setTimeout(LOOK_EVERY_MS)
  }
  throw new Error(`It is not so that ${expression}`)
}

function scriptsOf(page: Page) {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap((entry) => {
      const { pathname: path } = new URL(entry.name)
      return /\.m?js$/.test(path) ? [{ path, end: entry.startTime + entry.duration }] : []
    }),
  )
}

async function untilWorkerIsThere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if ((await navigator.serviceWorker.getRegistrations()).length === 0) return
    await navigator.serviceWorker.ready
  })
}

/** Real clicks on a slow phone; the first answer is given as soon as there is something to tick. */
export async function measureClicks(
  browser: Browser,
  tree: Tree,
  peer: Peer,
  note: Note,
  { clicks, walks }: { readonly clicks: number; readonly walks: number },
) {
  const { kind } = peer.page
  const visit = await openPage(browser, tree, { kind, probe: 'tick', isSlow: true })
  const { context, page } = visit
  try {
    await page.goto(peer.served.address, { waitUntil: 'commit' })
    await untilTrue(visit.cdp, 'bench.seen.ticked !== undefined')
    await page.waitForLoadState('load')
    await page.waitForTimeout(SETTLE_MS)
    const first = await page.evaluate(() => bench.question())
    const isTicked = await page.evaluate(() => bench.isTicked())
    note('earlyCounts', isTicked ? 1 : 0)
    if (!isTicked) await clickAt(page, String(first), 'a')
    await clickAt(page)
    await page.waitForFunction((before) => bench.question() !== before, first)
    // Once more: the next question may have been there before what works the page was.
    const second = await page.evaluate(() => bench.question())
    for (const value of [fullWalk[String(second)] ?? 'a'].flat()) {
      await clickAt(page, String(second), value)
    }
    await clickAt(page)
    await page.waitForFunction((before) => bench.question() !== before, second)

    for (let at = 0; at < clicks; at += 1) {
      if ((await page.evaluate(() => bench.question())) === undefined) break
      for (const id of await page.evaluate(() => bench.ids())) {
        for (const value of [fullWalk[id] ?? 'a'].flat()) {
          note('tickToPaint', await reaction(page, false, id, value))
        }
      }
      note('answerToNext', await reaction(page, true))
    }
    note('shift', (await page.evaluate(() => bench.seen)).shift)
    await finish(page)
    for (let at = 0; at < walks; at += 1) {
      await page.evaluate(() => bench.restart())
      note('walk', (await walkAll(page)).ms)
    }
  } finally {
    await context.close()
  }
}

/** What is left of the walk, so that the next one starts at its beginning. */
async function finish(page: Page): Promise<void> {
  if (!(await page.evaluate(() => bench.isDone()))) await walkAll(page)
}

async function reaction(page: Page, isNext: boolean, id?: string, value?: string) {
  await page.evaluate((isNext) => bench.armClick(isNext), isNext)
  await clickAt(page, id, value)
  const ms = await page.evaluate(() => bench.reaction)
  await page.waitForTimeout(40)
  return ms
}

async function clickAt(page: Page, id?: string, value?: string): Promise<void> {
  const { x, y } = await page.evaluate(([id, value]) => bench.placeOf(id, value), [id, value])
  await page.mouse.click(x, y)
}

/** What the page keeps in memory, on an ordinary computer. */
export async function measureHeap(
  browser: Browser,
  tree: Tree,
  peer: Peer,
  note: Note,
  walks: number,
) {
  const { kind } = peer.page
  const visit = await openPage(browser, tree, { kind, probe: 'none', isSlow: false })
  const { context, page, cdp } = visit
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  try {
    await page.goto(peer.served.address, { waitUntil: 'load' })
    await page.waitForFunction(() => bench.question() !== undefined)
    await page.waitForTimeout(SETTLE_MS)
    note('heapLoaded', await heap())
    for (let at = 0; at < walks; at += 1) {
      if (at > 0) await page.evaluate(() => bench.restart())
      const { asked } = await walkAll(page)
      if (asked.length !== tree.questions.length) {
        throw new Error(`${peer.page.name} asked ${asked.length} questions`)
      }
      if (at === 4) note('heapAfter5', await heap())
    }
    note('heapAfter', await heap())
  } finally {
    await context.close()
  }
}
