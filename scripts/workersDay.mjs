// The five pictures of a worker's day in the README: a talk with someone who reads Arabic.
import { join } from 'node:path'
import { visitFor } from './visitFor.mjs'

const LAPTOP = { width: 1280, height: 800 }
/** A4 at 96 pixels an inch. */
const SHEET = { width: 794, height: 1123 }
const BESIDE_AT = 6

export async function keepWorkersDay(browser, address, answers, folder) {
  const page = await browser.newPage({
    viewport: LAPTOP,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const keep = (name) => page.screenshot({ path: join(folder, `day-${name}.png`) })
  const top = () => page.evaluate(() => window.scrollTo(0, 0))
  const place = (name) => page.locator(`a[href="#${name}"]`).first().click()
  await page.goto(`${address}#languages`, { waitUntil: 'networkidle' })
  await page.locator('button:has([lang=ar])').click()
  await page.waitForFunction(() => document.documentElement.dir === 'rtl')
  await page.locator('.quick-route button.action-second').last().click()
  await page.locator('.together-bar').waitFor()
  await visitFor(page, answers, async (screen) => {
    if (screen !== BESIDE_AT) return
    await top()
    await keep('1-question')
  })
  await place('chapters')
  await place('questions')
  await page.locator('.all-questions').waitFor()
  await page.locator('.together-bar input').uncheck()
  await top()
  await keep('2-questions')
  await page.goBack()
  await page.goBack()
  await page.locator('.together-bar input').check()
  await page.locator('.agreement-parts input').nth(0).fill('Casemanager bellen')
  await page.locator('.agreement-parts input').nth(1).fill('Fatma')
  await page.locator('.agreement-parts button').first().click()
  await page.locator('.agreements li').waitFor()
  await page.locator('.agreements').evaluate((list) => {
    window.scrollTo(0, list.getBoundingClientRect().top + window.scrollY - 120)
  })
  await keep('3-agreements')
  await place('network')
  await page.locator('.network').waitFor()
  for (const [at, name] of ['Ayşe', 'أحمد', 'Buurvrouw Corrie'].entries()) {
    await page.locator('.network input[name=name]').fill(name)
    await page.locator('.network form button').click()
    await page.locator('.person').nth(at).locator('input').nth(at).check()
  }
  await page.locator('.network-picture').evaluate((picture) => {
    window.scrollTo(0, picture.getBoundingClientRect().top + window.scrollY - 90)
  })
  await keep('4-network')
  await page.goBack()
  await page.locator('.agreements li').waitFor()
  await page.setViewportSize(SHEET)
  await page.emulateMedia({ media: 'print' })
  await top()
  await keep('5-paper')
  await page.close()
}
