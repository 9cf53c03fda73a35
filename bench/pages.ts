// The same tree in several pages, each in a real browser on a slow phone; every round takes all of them.
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { findBrowser, noBrowser } from '../scripts/findBrowser.mjs'
import { headersOf } from '../scripts/headers.mjs'
import type { Walked } from './engines/engine.ts'
import { installPeers } from './installPeers.ts'
import { BUILT, buildAll } from './pages/buildAll.ts'
import { judgePage } from './pages/judgePage.ts'
import {
  measureClicks,
  measureHeap,
  measureVisits,
  type Measure,
  type Peer,
} from './pages/measurePage.ts'
import { tablesOf, type PageSamples } from './pages/pageTables.ts'
import { PAGES, type PageName } from './pages/peers.ts'
import { serveBuilt, type Served } from './pages/serveBuilt.ts'
import { create } from './peers/engines/vanilla.mjs'
import { fullWalk, neutralTree, type TreeQuestion } from './tree/neutralTree.ts'

export interface PageOptions {
  readonly rounds: number
  /** Real clicks on Next in a round. */
  readonly clicks: number
  /** Walks at four times slower, in a round. */
  readonly walks: number
  /** Walks before the memory is looked at; in the first round alone. */
  readonly heapWalks: number
  /** Also the pages that no goal is measured against. */
  readonly withAll: boolean
}

const WITHOUT_GOAL: readonly PageName[] = ['floor-guarded', 'surveyjs']

const tree = neutralTree()

export async function benchPages(options: PageOptions): Promise<string> {
  const found = await findBrowser()
  if (!found) throw new Error(noBrowser)
  installPeers()
  await buildAll(tree)
  const launch = () => chromium.launch({ executablePath: found.path, args: found.args })
  const peers: Peer[] = []
  for (const page of PAGES) {
    if (WITHOUT_GOAL.includes(page.name) && !options.withAll) continue
    peers.push({ page, served: await serve(page.name) })
  }
  try {
    const expected: Walked = create(tree).walk(({ id }: TreeQuestion) => fullWalk[id] ?? '')
    const browser = await launch()
    for (const peer of peers) await judgePage(browser, tree, peer, expected.offers)
    await browser.close()
    console.log(`All ${peers.length} pages ask the same questions and list the same offers.`)
    const samples = await measureRounds(launch, peers, options)
    return `${browserText(browser)}\n\n${tablesOf(samples, options.heapWalks)}`
  } finally {
    for (const { served } of peers) await served.close()
  }
}

/** The wegwijzer goes with its own headers; the peers only with those that decide speed, but for one. */
function serve(name: PageName): Promise<Served> {
  const folder = join(BUILT, name === 'floor-guarded' ? 'floor' : name)
  if (name === 'wegwijzer') return serveBuilt(folder, headersOf(folder))
  return serveBuilt(folder, name === 'floor-guarded' ? keptApart : {})
}

/** They make the browser begin a process of its own for the page. */
const keptApart = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

function browserText(browser: Browser): string {
  return (
    `Chromium ${browser.version()}, 412 x 823, slow: 1.6 Mbit/s, 150 ms, CPU four times slower. ` +
    'Milliseconds unless it says otherwise; median [min-max].'
  )
}

async function measureRounds(
  launch: () => Promise<Browser>,
  peers: readonly Peer[],
  { rounds, clicks, walks, heapWalks }: PageOptions,
): Promise<PageSamples> {
  const samples = Object.fromEntries(PAGES.map(({ name }) => [name, {}])) as PageSamples
  const failures: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const browser = await launch()
    // Another one starts each round, so that nobody always comes after the same.
    const turn = [...peers.slice(round % peers.length), ...peers.slice(0, round % peers.length)]
    for (const peer of turn) {
      const { name } = peer.page
      const note = (measure: Measure, value: number | undefined) => {
        if (value !== undefined) (samples[name][measure] ??= []).push(value)
      }
      const steps = [
        () => measureVisits(browser, tree, peer, note),
        () => measureClicks(browser, tree, peer, note, { clicks, walks }),
        ...(round === 0 ? [() => measureHeap(browser, tree, peer, note, heapWalks)] : []),
      ]
      for (const step of steps) {
        await step().catch((error: unknown) => failures.push(`${name}: ${firstLine(error)}`))
      }
    }
    await browser.close()
    console.error(`round ${round + 1} of ${rounds}`)
  }
  if (failures.length > 0) {
    console.error(`Not measured:\n${failures.join('\n')}`)
    process.exitCode = 1
  }
  return samples
}

/** The browser adds its whole log. */
function firstLine(error: unknown): string {
  return String(error).split('\n', 1).join()
}
