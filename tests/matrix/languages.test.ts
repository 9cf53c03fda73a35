import type { Browser } from 'playwright-core'
import { languages } from 'virtual:texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgePlaces, judgeWalk, PEOPLE } from '../visits/allScreens.ts'
import { openBrowser } from '../visits/carer.ts'
import { wordsOf } from '../visits/words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const codes = languages.map(({ code }) => code)
const viewport = { width: 390, height: 844 }

describe.each(codes)('every screen in %s', (language) => {
  // Words are the same in both colours, colours in all languages: one walk sees what differs.
  it.each(['light', 'dark'] as const)('is accessible and fits (%s)', async (colorScheme) => {
    const options = { viewport, colorScheme, language }
    const isFull = colorScheme === 'light' && ['nl', 'ar'].includes(language)
    const people = isFull ? PEOPLE : PEOPLE.slice(0, 1)
    for (const [person, ...overlays] of people) {
      const words = await wordsOf(...(language === 'nl' ? overlays : [language]))
      await judgeWalk(browser, person, options, words)
    }
    if (colorScheme === 'light') await judgePlaces(browser, options)
  })
})

it('is done in all languages that can be chosen', () => {
  expect(codes).toContain('nl')
  expect(codes.length).toBeGreaterThan(3)
})
