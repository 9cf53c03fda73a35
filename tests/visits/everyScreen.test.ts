import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, carerAt, openBrowser, sidewaysOn } from './carer.ts'
import { answersOf } from './people.ts'
import { heading, press, walkTo } from './walk.ts'
import { guide, wordsOf, type Words } from './words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Everyone meets other questions; together they meet them all. */
const people: readonly (readonly [person: string, ...languages: string[]])[] = [
  ['sandra-onveilig'],
  ['noor-20-student'],
  ['daan-15', 'nl-jong'],
]

const views: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['a narrow and dark phone', { viewport: { width: 320, height: 600 }, colorScheme: 'dark' }],
  ['a wide screen', { viewport: { width: 1280, height: 800 } }],
]

describe.each(views)('every screen on %s', (_, options) => {
  it.each(people)('is accessible and fits, for %s', async (person, ...languages) => {
    const words = await wordsOf(...languages)
    const { page, trouble, leave } = await carerAt(browser, inject('address'), options)
    const look = async () => {
      expect(await sidewaysOn(page)).toBe(0)
      expect(await barriersOn(page)).toEqual([])
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    }
    await walkTo(page, words, answersOf(person), { look })
    await look()
    expect(trouble).toEqual([])
    await leave()
  })

  it('is accessible and fits beside the visit, and with an error', async () => {
    const words = await wordsOf()
    const { page, trouble, leave } = await carerAt(browser, inject('address'), options)
    const look = async () => {
      await heading(page).waitFor()
      expect(await sidewaysOn(page)).toBe(0)
      expect(await barriersOn(page)).toEqual([])
    }
    await press(page, words.say('question.next'))
    await look()
    for (const place of places()) {
      await page.goto(`${inject('address')}#${place}`)
      await expect.poll(() => page.url()).toBe(inject('address'))
      await look()
    }
    await searchFor(page, words, 'geld')
    await look()
    for (const plain of ['alle-hulp.html', 'alle-hulp.tr.html', 'nummers.html']) {
      await page.goto(new URL(plain, inject('address')).href)
      await look()
    }
    expect(trouble).toEqual([])
    await leave()
  })
})

describe('the checks of every screen', () => {
  it('fail on a picture without words and on a page that is too wide', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    await page.evaluate(() => {
      const picture = document.createElement('img')
      picture.src = 'icons/icon-192.png'
      picture.width = 2_000
      document.querySelector('main')?.append(picture)
    })
    expect(await barriersOn(page)).toContainEqual(expect.stringContaining('image-alt'))
    expect(await sidewaysOn(page)).toBeGreaterThan(1_000)
    await leave()
  })
})

function places(): string[] {
  const [offer] = guide.offers
  const [theme] = guide.themes
  const [advice] = guide.advice
  return [
    'help',
    'talk',
    'search',
    'respite',
    'languages',
    `offer/${offer?.id}`,
    `theme/${theme?.id}`,
    `advice/${advice?.id}`,
    `contact/${guide.publisher}`,
    'keep',
    'chapters',
    'questions',
    'network',
    'sheet',
    `uitkomst/0123456789ab/${advice?.id}.${offer?.id}.${guide.publisher}`,
  ]
}

async function searchFor(page: Page, words: Words, query: string): Promise<void> {
  await page
    .getByRole('link', { name: words.say('frame.search') })
    .first()
    .click()
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('status').filter({ hasText: /\d/ }).waitFor()
}
