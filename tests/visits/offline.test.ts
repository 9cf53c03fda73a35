import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../scripts/serveFolder.mjs'
import { carerAt, openBrowser, untilOfflineReady, openApp, reloadApp } from './carer.ts'
import { answersOf } from './people.ts'
import { lookForUpdate, serveVersion } from './versions.ts'
import { heading, press, screenOf, walkTo } from './walk.ts'
import { wordsOf } from './words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('without a network', () => {
  it('goes on at any question, and to the very end', async () => {
    const words = await wordsOf()
    const server = await serveFolder('dist')
    const { page, trouble, leave } = await carerAt(browser, server.address)
    const answers = answersOf('rob-nachtzorg')
    await walkTo(page, words, answers, { until: 'nachten' })
    await untilOfflineReady(page)
    // The server itself stops: the most honest way to be offline.
    await server.close()

    await reloadApp(page)
    expect(await screenOf(page, words)).toBe('nachten')
    await walkTo(page, words, answers, {
      look: async (screen) => {
        if (screen === 'werk' || screen === 'review.title') await reloadApp(page)
      },
    })
    await reloadApp(page)
    expect(await screenOf(page, words)).toBe('result.title')

    await page
      .getByRole('link', { name: words.say('frame.help') })
      .first()
      .click()
    await page.locator('main a[href="tel:112"]').first().waitFor()
    await page
      .getByRole('link', { name: words.say('frame.search') })
      .first()
      .click()
    await page.getByRole('searchbox').fill('even vrij')
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0)

    await press(page, words.say('frame.exit'))
    await page.waitForURL('**/neutraal.html')
    expect(trouble).toEqual([])
    await leave()
  })

  it('opens anew from the icon on the home screen', async () => {
    const words = await wordsOf()
    const server = await serveFolder('dist')
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    await page.close()
    await server.close()
    const next = await browser.contexts().at(-1)?.newPage()
    if (!next) throw new Error('The browser has no window')
    await openApp(next, server.address)
    await heading(next).waitFor()
    expect(await screenOf(next, words)).toBe('welcome.title')
    await leave()
  })
})

describe('a new version', () => {
  it('waits for a calm moment, and leaves the answers where they are', async () => {
    const words = await wordsOf()
    const version = await serveVersion()
    const { page, leave } = await carerAt(browser, version.address)
    await untilOfflineReady(page)
    await walkTo(page, words, answersOf('rob-nachtzorg'), { until: 'uren' })

    version.makeNewer()
    await lookForUpdate(page)
    const waiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)
    await expect.poll(waiting).toBe('installed')
    const offer = page.getByText(words.say('update.waiting'))
    expect(await offer.count()).toBe(0)

    await page
      .getByRole('link', { name: words.start.guide.title ?? '' })
      .first()
      .click()
    await offer.waitFor()
    const loaded = page.waitForEvent('load')
    await press(page, words.say('update.take'))
    await loaded
    await expect.poll(waiting).toBeUndefined()
    await press(page, words.say('welcome.go_on'))
    expect(await screenOf(page, words)).toBe('uren')
    await leave()
    await version.stop()
  })
})
