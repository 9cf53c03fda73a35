import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, carerAt, openBrowser, sidewaysOn, type Carer } from './carer.ts'
import { entryOf, goOn, heading, press, screenOf } from './walk.ts'
import { guide, wordsOf, type Words } from './words.ts'

let browser: Browser
let carer: Carer

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(carer.trouble).toEqual([])
  await carer.leave()
})

const APP = 'html[data-app=here]'

interface Held {
  readonly page: Page
  readonly words: Words
  /** Lets the app come, and waits until it works. */
  readonly letCome: () => Promise<void>
}

/** Holds the files of the app until they may come. */
async function hold(page: Page): Promise<Pick<Held, 'letCome'>> {
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  return {
    letCome: async () => {
      expect(await page.locator(APP).count()).toBe(0)
      held.resolve()
      await page.locator(APP).waitFor()
    },
  }
}

/** The page of a language while its app is still on the way; `html` changes what the host sends. */
async function beforeTheApp(language = 'nl', html = (page: string) => page): Promise<Held> {
  carer = await carerAt(browser, 'about:blank')
  const { page } = carer
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const { letCome } = await hold(page)
  const address = `${inject('address')}${language === 'nl' ? '' : `${language}/`}`
  await page.route(address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: html(await response.text()) })
  })
  await page.goto(address, { waitUntil: 'commit' })
  return { page, words: await wordsOf(language), letCome }
}

/** A visit with one answer, at the second question. */
async function begun(): Promise<Held> {
  const held = await beforeTheApp()
  await tick(held.page, held.words, 'zorgt-voor', 'ouder')
  await next(held.page, held.words)
  await held.letCome()
  return held
}

async function tick(page: Page, words: Words, question: string, option: string): Promise<void> {
  await page.getByRole('radio', { name: words.optionLabel(question, option), exact: true }).check()
}

const isTicked = (page: Page, words: Words, question: string, option: string) =>
  page.getByRole('radio', { name: words.optionLabel(question, option), exact: true }).isChecked()

const next = (page: Page, words: Words) => press(page, words.say('question.next'))

describe('before the app is there', () => {
  it.each(['nl', 'ar'])(
    'the next question comes, and its answer counts too (%s)',
    async (language) => {
      const { page, words, letCome } = await beforeTheApp(language)
      await tick(page, words, 'zorgt-voor', 'ouder')
      await next(page, words)
      expect(await screenOf(page, words)).toBe('leeftijd')
      expect(await heading(page).evaluate((title) => title === document.activeElement)).toBe(true)
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
      await tick(page, words, 'leeftijd', '25-66')
      await next(page, words)
      await page.getByText(words.say('welcome.moment')).waitFor()
      expect(page.url()).not.toContain('#')

      await letCome()
      await expect.poll(() => screenOf(page, words)).toBe('wat-is-er-aan-de-hand')
      await page.getByText(words.say('welcome.moment')).waitFor({ state: 'hidden' })
      await goOn(page, async () => void (await page.goBack()))
      expect(await screenOf(page, words)).toBe('leeftijd')
      expect(await isTicked(page, words, 'leeftijd', '25-66')).toBe(true)
      await goOn(page, async () => void (await page.goBack()))
      expect(await screenOf(page, words)).toBe('welcome.title')
      expect(await isTicked(page, words, 'zorgt-voor', 'ouder')).toBe(true)
    },
  )

  it('the next question stays as she left it when the app comes', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await tick(page, words, 'zorgt-voor', 'partner')
    await next(page, words)
    await tick(page, words, 'leeftijd', '67-plus')
    const card = await page.locator('main .card').first().elementHandle()
    await letCome()
    expect(await entryOf(page)).toBe(1)
    // The page itself remembers nothing: the visit does, and can be wiped.
    expect(await page.getAttribute('html', 'data-answer')).toBeNull()
    expect(await isTicked(page, words, 'leeftijd', '67-plus')).toBe(true)
    // The same elements: nothing was drawn anew under her finger.
    expect(await card?.evaluate(({ isConnected }) => isConnected)).toBe(true)
    expect(await barriersOn(page)).toEqual([])
    await next(page, words)
    await expect.poll(() => screenOf(page, words)).toBe('wat-is-er-aan-de-hand')
  })

  it('the next question is as good for everyone as it is later', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await page.setViewportSize({ width: 320, height: 640 })
    await tick(page, words, 'zorgt-voor', 'partner')
    await next(page, words)
    expect(await barriersOn(page)).toEqual([])
    expect(await sidewaysOn(page)).toBe(0)
    await letCome()
  })

  it('the way back leads to the welcome, and no answer was given', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await tick(page, words, 'zorgt-voor', 'partner')
    await next(page, words)
    await press(page, words.say('question.back'))
    expect(await screenOf(page, words)).toBe('welcome.title')
    await tick(page, words, 'zorgt-voor', 'kind')
    await letCome()
    expect(await entryOf(page)).toBe(0)
    expect(await isTicked(page, words, 'zorgt-voor', 'kind')).toBe(true)
    await goOn(page, () => next(page, words))
    expect(await screenOf(page, words)).toBe('leeftijd')
  })

  it('every way on counts', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await press(page, words.say('welcome.quick'))
    await page.getByText(words.say('welcome.moment')).waitFor()
    await letCome()
    await expect.poll(() => screenOf(page, words)).toBe(guide.quick[0])
  })

  it('help opened over the next question leads back to it', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await tick(page, words, 'zorgt-voor', 'partner')
    await next(page, words)
    await page.getByRole('link', { name: words.say('frame.help') }).click()
    await letCome()
    await expect.poll(() => heading(page).innerText()).toBe(words.say('help.title'))
    expect(page.url()).not.toContain('#')
    await goOn(page, () => press(page, words.say('frame.back')))
    expect(await screenOf(page, words)).toBe('leeftijd')
  })

  it('what was pressed in vain is forgotten when the next question comes', async () => {
    const { page, words, letCome } = await beforeTheApp()
    const moment = page.getByText(words.say('welcome.moment'))
    await next(page, words)
    await moment.waitFor()
    await tick(page, words, 'zorgt-voor', 'partner')
    await next(page, words)
    expect(await screenOf(page, words)).toBe('leeftijd')
    expect(await moment.isVisible()).toBe(false)
    await letCome()
    expect(await entryOf(page)).toBe(1)
    expect(await page.title()).not.toMatch(/^Fout: /)
  })

  it('without an answer the welcome says what is needed, once the app is there', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await next(page, words)
    expect(await screenOf(page, words)).toBe('welcome.title')
    await letCome()
    await expect.poll(() => page.title()).toMatch(/^Fout: /)
  })

  it('a page without the next question waits for the app, and the answer counts', async () => {
    const { page, words, letCome } = await beforeTheApp('nl', (html) =>
      html.replace(/<template[^]*<\/template>/, ''),
    )
    await tick(page, words, 'zorgt-voor', 'ouder')
    await next(page, words)
    await page.getByText(words.say('welcome.moment')).waitFor()
    expect(await screenOf(page, words)).toBe('welcome.title')
    await letCome()
    await expect.poll(() => screenOf(page, words)).toBe('leeftijd')
    expect(await entryOf(page)).toBe(1)
  })

  it('a visit that is kept goes on where it was, whatever was pressed meanwhile', async () => {
    const { page, words, letCome } = await beforeTheApp()
    await tick(page, words, 'zorgt-voor', 'ouder')
    await next(page, words)
    await tick(page, words, 'leeftijd', '25-66')
    await next(page, words)
    await letCome()
    await expect.poll(() => screenOf(page, words)).toBe('wat-is-er-aan-de-hand')

    const again = await hold(page)
    await page.reload({ waitUntil: 'commit' })
    await page.getByText(words.say('frame.waiting')).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
    await page.getByRole('link', { name: words.say('frame.help') }).click()
    await again.letCome()
    await expect.poll(() => heading(page).innerText()).toBe(words.say('help.title'))
    expect(await page.getByText(words.say('frame.waiting')).isVisible()).toBe(false)
    await goOn(page, () => press(page, words.say('frame.back')))
    expect(await screenOf(page, words)).toBe('wat-is-er-aan-de-hand')
    await goOn(page, async () => void (await page.goBack()))
    await goOn(page, async () => void (await page.goBack()))
    expect(await isTicked(page, words, 'zorgt-voor', 'ouder')).toBe(true)
  })

  it('a visit that is kept goes on, also for who comes by the address anew', async () => {
    const { page, words } = await begun()
    await page.goto('about:blank')
    const again = await hold(page)
    await page.goto(inject('address'), { waitUntil: 'commit' })
    await tick(page, words, 'zorgt-voor', 'partner')
    await next(page, words)
    await page.getByText(words.say('welcome.moment')).waitFor()
    await again.letCome()
    await expect.poll(() => screenOf(page, words)).toBe('leeftijd')
    await goOn(page, () => press(page, words.say('question.back')))
    expect(await isTicked(page, words, 'zorgt-voor', 'ouder')).toBe(true)
  })

  it('a visit that is kept never shows the welcome on the way to its screen', async () => {
    const { page, words } = await begun()
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const look = () => {
        const title = document.querySelector('h1')
        if (title && getComputedStyle(title).visibility === 'visible') seen.add(title.innerText)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    const titles = async () => {
      await page.locator(APP).waitFor()
      return page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
    }
    await page.reload()
    await expect.poll(titles).toEqual([words.content.questions['leeftijd']?.ask])
    await page.addInitScript(() => sessionStorage.clear())
    await page.reload()
    await expect.poll(titles).toContain(words.say('welcome.title'))
  })
})
