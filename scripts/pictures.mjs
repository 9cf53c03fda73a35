// `npm run pictures`: makes the pictures of the README from the built app, as one of the cases sees it.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { parse } from 'yaml'
import buildApp from './build.mjs'
import { findBrowser, noBrowser } from './findBrowser.mjs'
import { serveFolder } from './serveFolder.mjs'

const FOLDER = join('docs', 'pictures')
/** What a browser shows before the app is put on the home screen. */
const SCREENSHOTS = join('public', 'screenshots')
const PERSON = join('content', 'cases', 'fatma-52-dochter.yaml')
const MOST_SCREENS = 60

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
  for (let screen = 0; screen < MOST_SCREENS; screen += 1) {
    const isQuestion = (await page.locator('main input').count()) > 0
    const isAnswered = isQuestion && (await fillIn(page, answers))
    if (screen === 6) {
      await page.evaluate(() => window.scrollTo(0, 0))
      await keep('question')
    }
    const entry = await page.evaluate(() => history.state?.entry)
    const next = page.locator('main button.action:not(.action-quiet)').first()
    const skip = page.locator('main button.action-quiet').first()
    if ((await next.count()) === 0 || (await page.locator('.balance').count()) > 0) break
    await (isQuestion && !isAnswered ? skip : next).click()
    await page.waitForFunction((before) => history.state?.entry !== before, entry)
  }
  await page.locator('.balance').waitFor()
  await page.locator('.balance').evaluate((balance) => {
    window.scrollTo(0, balance.getBoundingClientRect().top - 120)
  })
  await keep('result')
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

/** Ticks what this person answered on the screen; says whether there was anything. */
async function fillIn(page, answers) {
  let isAnswered = false
  for (const [id, value] of Object.entries(answers)) {
    for (const one of [value].flat()) {
      const choice = page.locator(`main input[name="${id}"][value="${one}"]`)
      if ((await choice.count()) > 0) {
        await choice.check({ force: true })
        isAnswered = true
      }
    }
    const field = page.locator(`main input[name="${id}"][inputmode]`)
    if (typeof value === 'number' && (await field.count()) > 0) {
      await field.fill(String(value))
      isAnswered = true
    }
  }
  return isAnswered
}
