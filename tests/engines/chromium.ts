import { chromium as playwright, type ElementHandle } from 'playwright-core'
import { findBrowser, noBrowser } from '../../scripts/findBrowser.mjs'
import { findOnPage, toMiddle, type Engine, type Page, type Wanted } from './page.ts'

const found = await findBrowser()

export const chromium: Engine = {
  name: 'Chromium',
  signature: /Chrome\//,
  missing: found ? undefined : noBrowser,
  start: async () => {
    if (!found) throw new Error(noBrowser)
    const browser = await playwright.launch({ executablePath: found.path, args: [...found.args] })
    return {
      newPage: async () => pageOf(await browser.newContext({ viewport: PHONE })),
      close: () => browser.close(),
    }
  },
}

const PHONE = { width: 360, height: 740 }

type Context = Awaited<ReturnType<Awaited<ReturnType<typeof playwright.launch>>['newContext']>>

async function pageOf(context: Context): Promise<Page> {
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  const find = async (wanted: Wanted) =>
    (await page.evaluateHandle(findOnPage, wanted)).asElement() as ElementHandle<Element> | null
  return {
    trouble: async () => trouble,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    has: async (wanted) => (await find(wanted)) !== null,
    click: async (wanted) => {
      const element = await find(wanted)
      if (!element) throw new Error(`Expected on screen: ${JSON.stringify(wanted)}`)
      await element.evaluate(toMiddle)
      // What lies over it must get the click, as with a finger.
      await element.click({ force: true })
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (look, given) =>
      page.evaluate(look as unknown as (given: unknown) => Promise<never>, given),
    close: () => context.close(),
  }
}
