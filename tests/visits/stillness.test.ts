import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, openApp } from './carer.ts'

/** What a person does not notice, as layout shift is counted (web.dev/cls): a tenth of what is still called good. */
const STILL = 0.01

declare global {
  var shifted: number
}

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The welcome with all that comes in after its first paint: the app, its texts and our own letters. */
async function wholeWelcome(width: number, language = ''): Promise<Page> {
  const { page } = await carerAt(browser, 'about:blank', { viewport: { width, height: 823 } })
  await page.addInitScript(() => {
    globalThis.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.shifted += (entry as PerformanceEntry & { readonly value: number }).value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await openApp(page, `${inject('address')}${language}`)
  await page.waitForFunction(() => {
    const isThere = ({ family, status }: FontFace) =>
      family.includes('Atkinson') && status === 'loaded'
    return [...document.fonts].some(isThere) && document.fonts.status === 'loaded'
  })
  await drawn(page)
  return page
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
}

const shiftOf = (page: Page) => page.evaluate(() => globalThis.shifted)

describe('the first page', () => {
  it.each([360, 412, 768, 1280])(
    'stands still at %i pixels while the app and its letters come',
    async (width) => {
      const page = await wholeWelcome(width)
      expect(await shiftOf(page)).toBeLessThan(STILL)
      await page.context().close()
    },
  )
  it('stands still in Ukrainian too, whose letters are wider than those of the device', async () => {
    const page = await wholeWelcome(360, 'uk/')
    expect(await shiftOf(page)).toBeLessThan(STILL)
    await page.context().close()
  })
  it('is caught when it moves', async () => {
    const page = await wholeWelcome(412)
    await page.evaluate(() => {
      const main = document.querySelector('main')
      if (main) main.style.marginTop = '100px'
    })
    await drawn(page)
    expect(await shiftOf(page)).toBeGreaterThan(STILL)
    await page.context().close()
  })
})
