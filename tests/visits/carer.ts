import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { notSignedOff } from './signedOff.ts'

export async function openBrowser(): Promise<Browser> {
  const { path, args } = inject('browser')
  return chromium.launch({ executablePath: path, args: [...args] })
}

export interface Carer {
  readonly page: Page
  /** What went wrong behind the screen: errors, blocked or foreign requests. Must stay empty. */
  readonly trouble: readonly string[]
  leave(): Promise<void>
}

/** Opens the built app as a person would, and watches what she cannot see. */
export async function carerAt(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Carer> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const trouble: string[] = []
  // Who comes from an empty page goes to the app first.
  let { origin } = new URL(address)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (origin === 'null' && url.protocol.startsWith('http')) origin = url.origin
    if (url.origin !== origin && url.protocol.startsWith('http')) {
      trouble.push(`request to ${url.href}`)
    }
    if (url.search !== '') trouble.push(`question mark in ${url.href}`)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text())
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`blocked: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  if (options.javaScriptEnabled === false) await page.goto(address)
  else await openApp(page, address)
  return { page, trouble, leave: () => context.close() }
}

/** Goes to a page and waits until its app works; a page without one is there at once. */
export async function openApp(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilAppIsThere(page)
}

export async function reloadApp(page: Page): Promise<void> {
  await page.reload()
  await untilAppIsThere(page)
}

/** The page loads its app only when it is drawn, after the load event; see beforeApp.js. */
async function untilAppIsThere(page: Page): Promise<void> {
  await page.locator('html:not([data-scripts]), html[data-app], html.without-app').waitFor()
}

/** WCAG 2.2 AA and EN 301 549; axe leaves some rules out unless they are named. */
export const RULES = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'EN-301-549',
  'best-practice',
]

/** What is wrong, or undecided, on this screen for who sees, hears or moves otherwise, and where. */
export async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(async (tags) => {
    const before = window.scrollY
    // At the end of the page, where nothing that stays in place lies over the text.
    window.scrollTo(0, document.body.scrollHeight)
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
      runOnly: tags,
      // Text of 7:1 is level AAA, so no tag above names it.
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    })
    window.scrollTo(0, before)
    return found
  }, RULES)
  const where = (nodes: (typeof incomplete)[number]['nodes']) =>
    nodes.map(({ html }) => html).join(' | ')
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${where(nodes)}`),
    ...notSignedOff(incomplete).map(({ id, nodes }) => {
      const [first] = nodes
      return `${id}, undecided: ${first?.failureSummary ?? ''} ${where(nodes)}`
    }),
  ]
}

/** By how many pixels the page sticks out at the side. */
export function sidewaysOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}

/** Waits until the worker keeps everything for use without a network. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (!active) throw new Error('Expected an active worker')
    if (active.state === 'activated' && navigator.serviceWorker.controller) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}
