import puppeteer, { type BrowserContext, type ElementHandle } from 'puppeteer-core'
import { findFirefox, noFirefox } from '../../scripts/findEngines.mjs'
import { findOnPage, toMiddle, type Engine, type Page, type Wanted } from './page.ts'

const path = findFirefox()

export const firefox: Engine = {
  name: 'Firefox',
  signature: /Firefox\//,
  missing: path ? undefined : noFirefox,
  start: async () => {
    if (!path) throw new Error(noFirefox)
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      protocol: 'webDriverBiDi',
      defaultViewport: { width: 360, height: 740 },
    })
    return {
      newPage: async () => pageOf(await browser.createBrowserContext()),
      close: () => browser.close(),
    }
  },
}

async function pageOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => {
    trouble.push(error instanceof Error ? error.message : String(error))
  })
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  const find = async (wanted: Wanted) => {
    const handle = await page.evaluateHandle(findOnPage, wanted)
    return handle.asElement() as ElementHandle | null
  }
  return {
    trouble: async () => trouble,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    has: async (wanted) => (await find(wanted)) !== null,
    click: async (wanted) => {
      const element = await find(wanted)
      if (!element) throw new Error(`Expected on screen: ${JSON.stringify(wanted)}`)
      await element.evaluate(toMiddle)
      await element.click()
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (look, given) =>
      page.evaluate(look as unknown as (given: unknown) => Promise<never>, given),
    close: () => context.close(),
  }
}
