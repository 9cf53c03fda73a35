import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { parse } from 'yaml'
import { fullWalk, type Tree, type TreeAnswers } from '../tree/neutralTree.ts'
import type { Kind } from './peers.ts'

/** What drive.js hands to the tests of a page. */
export interface Drive {
  readonly seen: Seen
  reaction: Promise<number>
  question(): string | undefined
  isDone(): boolean
  ids(): readonly string[]
  isTicked(): boolean
  placeOf(id?: string, value?: string): { readonly x: number; readonly y: number }
  armClick(isNext: boolean): void
  walk(answers: TreeAnswers): Promise<Walk>
  offersShown(): Promise<readonly string[]>
  restart(): Promise<void>
}

/** Milliseconds since the visit began; `shift` is the layout shift that nobody asked for. */
export interface Seen {
  readonly firstPaint?: number
  readonly ticked?: number
  readonly answered?: number
  /** The question after the next one: no page has it without its scripts, but the smallest. */
  readonly answeredAgain?: number
  readonly first?: string
  readonly shift: number
}

export interface Walk {
  readonly ms: number
  readonly asked: readonly string[]
  readonly screens: number
}

declare global {
  var bench: Drive
}

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly cdp: CDPSession
}

export interface VisitOptions {
  readonly kind: Kind
  /** `tick`: only ticks the first answer; `answer`: goes on to the next question. */
  readonly probe: 'none' | 'tick' | 'answer'
  /** A slow phone: CPU four times slower, 1.6 Mbit/s and 150 ms. */
  readonly isSlow: boolean
  /** The visitor of before. */
  readonly context?: BrowserContext
}

const DRIVE = readFileSync(join(import.meta.dirname, 'drive.js'), 'utf8')
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Opens an empty page that drives itself as soon as it goes somewhere. */
export async function openPage(browser: Browser, tree: Tree, options: VisitOptions) {
  const { kind, probe, isSlow } = options
  const context =
    options.context ??
    (await browser.newContext({
      viewport: { width: 412, height: 823 },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    }))
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  if (isSlow) {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  const input = JSON.stringify({ kind, probe, ...namesFor(tree) })
  await page.addInitScript(`globalThis.benchInput = ${input};${DRIVE}`)
  return { context, page, cdp }
}

/** Every name on screen, with the id that it has in the tree. */
function namesFor({ questions, offers }: Tree) {
  const { question, review, result } = parse(
    readFileSync('content/interface.yaml', 'utf8'),
  ) as Record<string, Record<string, string>>
  return {
    words: {
      next: question?.['next'],
      toResult: review?.['to_result'],
      resultTitle: result?.['title'],
      restart: result?.['restart'],
      restartSure: result?.['restart_yes'],
    },
    questions: Object.fromEntries(questions.map(({ id, text }) => [text, id])),
    options: Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, option.text])),
      ]),
    ),
    offers: Object.fromEntries(offers.map(({ id, title }) => [title, id])),
  }
}

export const walkAll = (page: Page) => page.evaluate((answers) => bench.walk(answers), fullWalk)
