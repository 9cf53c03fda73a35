import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser } from './carer.ts'
import { heading, press } from './walk.ts'
import { guide, wordsOf } from './words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('searching', () => {
  it('finds an offer in spite of a typing error, opens it and comes back', async () => {
    const words = await wordsOf()
    const { page, trouble, leave } = await carerAt(browser, inject('address'))
    await page
      .getByRole('link', { name: words.say('frame.search') })
      .first()
      .click()
    const offer = guide.offers.find(({ id }) => (words.content.offers[id]?.name ?? '').length > 8)
    const name = words.content.offers[offer?.id ?? '']?.name ?? ''
    const typed = `${name.slice(0, 5)}${name.slice(6)}`
    await page.getByRole('searchbox').fill(typed)
    const found = page.getByRole('main').getByRole('link', { name })
    await found.first().click()
    await expect.poll(() => heading(page).innerText()).toBe(name)
    expect(page.url()).toBe(inject('address'))
    await page.goBack()
    // What she searched for is still there, and so is her place in what was found.
    await found.first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(typed)
    expect(await found.first().evaluate((one) => one === document.activeElement)).toBe(true)
    await press(page, words.say('frame.back'))
    await expect.poll(() => heading(page).innerText()).toBe(words.say('welcome.title'))
    // A new search begins empty.
    await page
      .getByRole('link', { name: words.say('frame.search') })
      .first()
      .click()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(trouble).toEqual([])
    await leave()
  })

  it.each(['zelfmoord', 'hij slaat mij', 'ik wil dood'])(
    'puts the numbers for danger first at: %s',
    async (query) => {
      const words = await wordsOf()
      const { page, leave } = await carerAt(browser, inject('address'))
      await page
        .getByRole('link', { name: words.say('frame.search') })
        .first()
        .click()
      await page.getByRole('searchbox').fill(query)
      await page.getByRole('heading', { name: words.say('search.urgent') }).waitFor()
      const first = page.getByRole('main').locator('a').first()
      expect(await first.getAttribute('href')).toMatch(/^tel:/)
      await leave()
    },
  )

  it('keeps what was typed nowhere: not in storage, the address or the history', async () => {
    const words = await wordsOf()
    const { page, leave } = await carerAt(browser, inject('address'))
    await page
      .getByRole('link', { name: words.say('frame.search') })
      .first()
      .click()
    await page.getByRole('searchbox').waitFor()
    const kept = () =>
      page.evaluate(async () => {
        const bases = await indexedDB.databases()
        return {
          storage: { ...localStorage, ...sessionStorage },
          cookies: document.cookie,
          bases: bases.map(({ name }) => name),
          address: location.href,
          title: document.title,
          entries: history.length,
          state: JSON.stringify(history.state),
        }
      })
    const before = await kept()
    await page.getByRole('searchbox').pressSequentially('schulden canarievogel')
    await page.getByRole('main').getByRole('link').first().waitFor()
    await page.getByRole('searchbox').press('Enter')
    expect(await kept()).toEqual(before)
    // Would be seen, had it been kept.
    await page.evaluate(() => sessionStorage.setItem('seen', 'canarievogel'))
    expect(await kept()).not.toEqual(before)
    await leave()
  })
})
