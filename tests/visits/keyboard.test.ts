import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser } from './carer.ts'
import { goOn, heading, screenOf } from './walk.ts'
import { guide, wordsOf } from './words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const MOST_TABS = 120

/** Of one area alone, so that nothing has to be asked again. */
function plainPostcode(): string {
  const all = guide.areas.flatMap(({ postcodes }) => postcodes)
  const [plain] = all.filter((one) => all.indexOf(one) === all.lastIndexOf(one))
  if (plain === undefined) throw new Error('Every postcode of the guide stands in two areas')
  return plain
}

/** What has the focus, as a screen reader would name it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement)) return { role: 'none', name: '', type: '', checked: false }
    const input = at instanceof HTMLInputElement ? at : undefined
    return {
      role: at.tagName.toLowerCase(),
      name: (input?.labels?.[0]?.innerText ?? at.innerText).trim(),
      type: input?.type ?? '',
      checked: input?.checked ?? false,
    }
  })
}

async function tabTo(page: Page, wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (wanted(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there')
}

describe('with a keyboard alone', () => {
  it('the quick route leads to the result, and every screen begins at its heading', async () => {
    // The first answer everywhere is that of a child, who gets words of her own.
    const words = await wordsOf('nl-jong')
    const { page, trouble, leave } = await carerAt(browser, inject('address'), {
      viewport: { width: 1280, height: 800 },
    })
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await tabTo(page, ({ name }) => words.isSaid('welcome.quick', name))
    await goOn(page, () => page.keyboard.press('Enter'))

    const next = words.say('question.next')
    for (let screens = 0; (await screenOf(page, words)) !== 'result.title'; screens += 1) {
      expect(screens).toBeLessThan(12)
      const isHeading = await heading(page).evaluate((one) => one === document.activeElement)
      expect(isHeading).toBe(true)
      if ((await screenOf(page, words)) === 'advising') {
        await tabTo(page, ({ name }) => words.isSaid('advising.go_on', name))
      } else {
        await tabTo(page, ({ type }) => ['radio', 'checkbox', 'text'].includes(type))
        const { type } = await focused(page)
        await (type === 'text' ? page.keyboard.type(plainPostcode()) : page.keyboard.press('Space'))
        await tabTo(page, ({ name }) => name === next)
      }
      await goOn(page, () => page.keyboard.press('Enter'))
    }
    expect(trouble).toEqual([])
    await leave()
  })

  it('the first stop of Tab skips to the content', async () => {
    const words = await wordsOf()
    const { page, leave } = await carerAt(browser, inject('address'))
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe(words.say('frame.skip'))
    await page.keyboard.press('Enter')
    expect((await focused(page)).role).toBe('main')
    await leave()
  })

  it('three times Shift leaves at once', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
    await page.waitForURL('**/neutraal.html')
    await leave()
  })
})
