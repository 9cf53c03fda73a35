import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { judgePlaces, judgeWalk, PEOPLE, smallTargetsOn, wrongNumbersOn } from './allScreens.ts'
import { barriersOn, carerAt, openBrowser, sidewaysOn } from './carer.ts'
import { wordsOf } from './words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const views: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['a narrow and dark phone', { viewport: { width: 320, height: 600 }, colorScheme: 'dark' }],
  ['a wide screen', { viewport: { width: 1280, height: 800 } }],
]

describe.each(views)('every screen on %s', (_, options) => {
  it.each(PEOPLE)('is accessible and fits, for %s', async (person, ...languages) => {
    await judgeWalk(browser, person, options, await wordsOf(...languages))
  })

  it('is accessible and fits beside the visit, and with an error', async () => {
    await judgePlaces(browser, options)
  })
})

describe.each(views.slice(0, 2))('every screen in Arabic on %s', (_, options) => {
  it('is accessible and fits, on the walk and beside it', async () => {
    const arabic = { ...options, language: 'ar' }
    await judgeWalk(browser, 'sandra-onveilig', arabic, await wordsOf('ar'))
    await judgePlaces(browser, arabic)
  })
})

describe('the checks of every screen', () => {
  it('fail on a picture without words, a page that is too wide, a small button, a number turned round', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    await page.evaluate(() => {
      const picture = document.createElement('img')
      picture.src = 'icons/icon-192.png'
      picture.width = 2_000
      const button = document.createElement('button')
      button.style.cssText = 'height: 20px; min-height: 0'
      button.textContent = 'klein'
      const call = document.createElement('a')
      call.href = 'tel:14036'
      call.textContent = '036 14'
      document.querySelector('main')?.append(picture, button, call)
    })
    expect(await barriersOn(page)).toContainEqual(expect.stringContaining('image-alt'))
    expect(await sidewaysOn(page)).toBeGreaterThan(1_000)
    expect(await smallTargetsOn(page)).toContainEqual(expect.stringContaining('klein'))
    expect(await wrongNumbersOn(page)).toEqual(['tel:14036 036 14'])
    await leave()
  })
})
