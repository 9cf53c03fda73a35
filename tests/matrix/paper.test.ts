import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser } from '../visits/carer.ts'
import { answersOf } from '../visits/people.ts'
import { goOn, press, walkTo } from '../visits/walk.ts'
import { guide, wordsOf, type Words } from '../visits/words.ts'

let browser: Browser
let dutch: Words

beforeAll(async () => {
  browser = await openBrowser()
  dutch = await wordsOf()
})
afterAll(() => browser.close())

const CANARY = 'kanariepiet'

interface Paper {
  readonly pages: number
  readonly text: string
}

/** What the browser prints, read back from the PDF by another program. */
async function paperOf(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const read = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return { pages: read.totalPages, text: read.text }
}

/** A PDF holds Arabic as drawn: other forms of the letters, from the other side. The letters are the same. */
function lettersOf(text: string): string {
  return [...text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')].toSorted().join('')
}

const linesWith = (text: string, line: string) =>
  text.split('\n').filter((one) => lettersOf(one) === lettersOf(line))

/** To the result in a language, with an agreement made in together mode. */
async function talkIn(code: string) {
  const words = await wordsOf(code)
  const carer = await carerAt(browser, inject('address'), {
    viewport: { width: 1280, height: 800 },
  })
  const { page } = carer
  if (code !== 'nl') {
    await page.getByRole('link', { name: dutch.say('frame.language') }).click()
    await goOn(page, () => page.locator(`button:has([lang=${code}])`).click())
  }
  await press(page, words.say('together.start'))
  if (code !== 'nl') {
    await page.getByRole('checkbox', { name: words.say('languages.dutch_beside') }).uncheck()
  }
  await walkTo(page, words, answersOf('fatma-52-dochter'))
  await page.getByLabel(words.say('agreements.what')).fill('Maandag bellen')
  await page.getByLabel(words.say('agreements.who')).fill('Fatma')
  await press(page, words.say('agreements.make'))
  await page.getByLabel(words.say('agreements.notes')).fill(CANARY)
  return { ...carer, words }
}

describe('what a client takes home', () => {
  it.each(['nl', 'ar'])(
    'is one or two pages with steps, agreements and numbers (%s)',
    async (code) => {
      const { page, words, leave } = await talkIn(code)
      const first = await page.locator('.steps h3').allInnerTexts()
      const { pages, text } = await paperOf(page)
      expect(pages).toBeLessThanOrEqual(2)
      expect(first.length).toBeGreaterThan(0)
      for (const line of [...first, words.say('agreements.title'), words.say('help.title')]) {
        expect(linesWith(text, line)).not.toEqual([])
      }
      expect(text).toContain('Maandag bellen')
      expect(text).toContain('14 036')
      expect(text).toContain('112')
      expect(text).toContain(guide.contacts['huisarts']?.name)
      for (const kept of [CANARY, words.say('balance.title'), words.say('sheet.open')]) {
        expect(linesWith(text, kept)).toEqual([])
      }
      expect(text).not.toContain(CANARY)
      await leave()
    },
  )

  it('has the Dutch beside another language when that is on screen', async () => {
    const { page, words, leave } = await talkIn('ar')
    const tick = page.getByRole('checkbox', { name: words.say('languages.dutch_beside') }).first()
    expect((await paperOf(page)).text).not.toContain(dutch.say('help.title'))
    await tick.check()
    const { text, pages } = await paperOf(page)
    expect(text).toContain(dutch.say('help.title'))
    expect(linesWith(text, words.say('help.title'))).not.toEqual([])
    expect(pages).toBeLessThanOrEqual(3)
    await leave()
  })

  it('has the answers and all other help only when they are asked for', async () => {
    const { page, words, leave } = await talkIn('nl')
    const theme = words.say('result.themes_title')
    expect((await paperOf(page)).text).not.toContain(theme)
    await page.getByRole('checkbox', { name: words.say('result.print_offers') }).check()
    await page.getByRole('checkbox', { name: words.say('result.print_answers') }).check()
    const { text } = await paperOf(page)
    expect(text).toContain(theme)
    expect(text).toContain(words.say('balance.title'))
    await leave()
  })
})

describe('the conversation card', () => {
  it.each(['nl', 'ar'])('is one page with only what she put on it (%s)', async (code) => {
    const { page, words, leave } = await talkIn(code)
    await page.getByRole('link', { name: words.say('sheet.open') }).click()
    await page.getByRole('radio', { name: words.say('sheet.employer') }).check()
    await page.getByText(words.say('sheet.situation_choose')).click()
    const ticks = page.locator('details input[type=checkbox]')
    for (let place = 0; place < 8; place += 1) await ticks.nth(place).check()
    await ticks.nth(8).click()
    expect(await ticks.nth(8).isChecked()).toBe(false)
    const longest = `<b>😀</b> فاطمة ${'lang '.repeat(100)}`
    for (const own of ['heaviest', 'asks', 'questions']) {
      await page.getByLabel(words.say(`sheet.${own}`)).fill(longest.slice(0, 300))
    }
    await page.getByRole('checkbox', { name: words.say('sheet.employer_first') }).check()
    const { pages, text } = await paperOf(page)
    expect(pages).toBe(1)
    expect(text).toContain('lang lang')
    expect(text).toContain('<b>')
    // A line that is too long for the paper goes on in the next.
    const flowing = text.replaceAll(/\s+/gu, ' ')
    expect(flowing).toContain(dutch.say('sheet.employer_first'))
    expect(flowing).toContain(dutch.say('sheet.title_employer'))
    for (const absent of [words.say('sheet.employer_second'), words.say('sheet.for')]) {
      expect(linesWith(text, absent)).toEqual([])
    }
    expect(await page.title()).toBe(words.start.guide.title)
    await leave()
  })
})
