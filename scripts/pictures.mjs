// `npm run pictures`: makes the pictures of the README from the built app, as one of the cases sees it.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { parse } from 'yaml'
import buildApp from './build.mjs'
import { findBrowser, noBrowser } from './findBrowser.mjs'
import { serveFolder } from './serveFolder.mjs'
import { visitFor } from './visitFor.mjs'
import { keepWorkersDay } from './workersDay.mjs'

const FOLDER = join('docs', 'pictures')
/** What a browser shows before the app is put on the home screen. */
const SCREENSHOTS = join('public', 'screenshots')
const PERSON = join('content', 'cases', 'fatma-52-dochter.yaml')

export default async function pictures() {
  const found = await findBrowser()
  if (!found) throw new Error(noBrowser)
  await buildApp()
  const { address, close } = await serveFolder('dist')
  const browser = await chromium.launch({ executablePath: found.path, args: found.args })
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  mkdirSync(FOLDER, { recursive: true })
  const keep = (name) => page.screenshot({ path: join(FOLDER, `${name}.png`) })

  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.goto(address, { waitUntil: 'networkidle' })
  await keep('welcome')
  await page.screenshot({ path: join(SCREENSHOTS, 'narrow.png') })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: join(SCREENSHOTS, 'wide.png') })
  await page.setViewportSize({ width: 360, height: 740 })
  const { answers } = parse(readFileSync(PERSON, 'utf8'))
  await visitFor(page, answers, async (screen) => {
    if (screen !== 6) return
    await page.evaluate(() => window.scrollTo(0, 0))
    await keep('question')
  })
  await page.locator('.balance').evaluate((balance) => {
    window.scrollTo(0, balance.getBoundingClientRect().top - 120)
  })
  await keep('result')
  for (const language of ['ar', 'nl-makkelijk']) {
    await page.goto(`${address}${language}/`, { waitUntil: 'networkidle' })
    await keep(`welcome-${language}`)
  }
  await keepWorkersDay(browser, address, answers, FOLDER)
  await close()
  await keepDesk(browser)
  await browser.close()
}

/** The page of the editors, with one question chosen. */
async function keepDesk(browser) {
  const server = await createServer({ server: { host: '127.0.0.1', port: 0 } })
  await server.listen()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${server.resolvedUrls.local[0]}redactie`)
  await page.getByLabel('Zoek een vraag').fill('Wat doet u naast de zorg')
  await page.keyboard.press('Enter')
  await page.locator('.desk-card.selected').waitFor()
  await page.getByRole('button', { name: 'Alles in beeld' }).click()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: join(FOLDER, 'redactie.png') })
  await page.close()
  await server.close()
}
