import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, sidewaysOn } from '../visits/carer.ts'
import { clippedOn, overlapsOn } from '../visits/layout.ts'
import { answersOf } from '../visits/people.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const MOST_SCREENS = 60

/**
 * Changes every text on screen as the translator of a browser does: the text goes into elements of its
 * own, and is another and longer one.
 */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        node instanceof Text &&
        /\p{L}/u.test(node.data) &&
        !node.parentElement?.closest('font')
      ) {
        texts.push(node)
      }
    }
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = text.data.replaceAll(/\p{L}+/gu, (word) =>
        word.padEnd(Math.ceil(word.length * 1.4), 'é'),
      )
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

async function expectFit(page: Page): Promise<void> {
  expect(await sidewaysOn(page)).toBe(0)
  expect(await overlapsOn(page)).toEqual([])
  expect(await clippedOn(page)).toEqual([])
}

/** Answers by what stands in the HTML, since the words on screen are no longer ours. */
async function answerBlind(page: Page, answers: ReturnType<typeof answersOf>): Promise<void> {
  const inputs = page.locator('main form input')
  for (const input of await inputs.all()) {
    const { name, value, type } = await input.evaluate((one: HTMLInputElement) => ({
      name: one.name,
      value: one.value,
      type: one.type,
    }))
    const answer = answers[name]
    if (type === 'text' && typeof answer === 'number') await input.fill(String(answer))
    else if ([answer].flat().includes(value)) await input.check({ force: true })
  }
}

describe("under the browser's own translator", () => {
  it.each(['fatma-52-dochter', 'daan-15'])(
    'the whole walk of %s works, and fits with texts forty percent longer',
    async (person) => {
      const { page, trouble, leave } = await carerAt(browser, inject('address'), {
        viewport: { width: 320, height: 640 },
      })
      const answers = answersOf(person)
      let screens = 0
      while ((await page.locator('.result').count()) === 0 && screens < MOST_SCREENS) {
        screens += 1
        await translate(page)
        await expectFit(page)
        await answerBlind(page, answers)
        const entry = await page.evaluate(() => Number(history.state?.entry))
        const way = (await isReadyToGoOn(page)) ? ':not(.action-quiet)' : '.action-quiet'
        await page.locator(`main .ways-on button${way}`).first().click()
        await page.waitForFunction((before) => history.state?.entry !== before, entry)
      }
      await page.locator('.result').waitFor()
      await translate(page)
      await expectFit(page)
      await page.locator('.result .link-button').first().click()
      await page.locator('.result').waitFor({ state: 'detached' })
      await page.goBack()
      await page.locator('.result').waitFor()
      expect(screens).toBeGreaterThan(8)
      expect(trouble).toEqual([])
      await leave()
    },
  )

  it('is what the check sees: a word that cannot break makes the page too wide', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), {
      viewport: { width: 320, height: 640 },
    })
    await page.evaluate(() => {
      document.querySelector('h1')?.style.setProperty('white-space', 'nowrap')
    })
    await translate(page)
    expect(await sidewaysOn(page)).toBeGreaterThan(0)
    await leave()
  })
})

/** A screen without questions, or one where something was chosen or typed. */
function isReadyToGoOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const form = document.querySelector('main form')
    if (!form) return true
    const typed = form.querySelector<HTMLInputElement>('input.textbox')?.value ?? ''
    return typed !== '' || form.querySelector('input:checked') !== null
  })
}
