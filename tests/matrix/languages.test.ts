import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { languages } from 'virtual:texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  judgeNotices,
  judgePlaces,
  judgePlainPages,
  judgeTogether,
  judgeUpdate,
  judgeWalk,
} from '../visits/allScreens.ts'
import { openBrowser, RULES } from '../visits/carer.ts'
import { whileDrawn } from '../visits/drawing.ts'
import { VIEWS } from '../visits/judge.ts'
import { SIGNED_OFF } from '../visits/signedOff.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const codes = languages.map(({ code }) => code)
const judged = new Map(codes.map((code) => [code, new Set<string>()]))
const judgedIn = (language: string) => judged.get(language) ?? new Set<string>()

/** Everything that can fill the screen, by the file that decides it. */
function screensOf(source: string): readonly string[] {
  const later = [...source.matchAll(/^ {2}(\w+): later\(/gmu)].map(([, kind = '']) => kind)
  return [...new Set(['welcome', 'question', 'scale', ...later])]
}
const screens = screensOf(readFileSync('src/ui/screens/ScreenSwitch.tsx', 'utf8'))

describe.each(codes)('every screen in %s', (language) => {
  it('is accessible and fits on the walk', async () => {
    await whileDrawn(browser, () =>
      judgeWalk(browser, 'sandra-onveilig', language, judgedIn(language)),
    )
  })

  it('is accessible and fits beside the walk', async () => {
    await whileDrawn(browser, async () => {
      await judgePlaces(browser, language, judgedIn(language))
      await judgePlainPages(browser, language, judgedIn(language))
    })
  })

  it('is accessible and fits for two people, and when something is wrong', async () => {
    await whileDrawn(browser, async () => {
      await judgeTogether(browser, language, judgedIn(language))
      await judgeNotices(browser, language, judgedIn(language))
      await judgeUpdate(browser, language, judgedIn(language))
    })
  })

  it('is among those that were judged', () => {
    expect(screens.filter((kind) => !judgedIn(language).has(kind))).toEqual([])
  })
})

describe('every screen of someone else', () => {
  // Other questions on the same kinds of screens; a child walks in tests/visits/everyScreen.test.ts.
  it('is accessible and fits on the walk', async () => {
    await whileDrawn(browser, () => judgeWalk(browser, 'noor-20-student', 'nl', new Set()))
  })
})

describe('what was judged', () => {
  it('is all languages that can be chosen, and all screens that the app can show', () => {
    expect(codes).toContain('nl')
    expect(codes.length).toBeGreaterThan(3)
    expect(screens.length).toBeGreaterThan(20)
  })

  it('would be seen to miss a screen that nobody opened', () => {
    const source =
      "const laterScreens = {\n  dream: later(async () => (await import('./D.tsx')).D),\n}"
    expect(screensOf(source).filter((kind) => !judgedIn('nl').has(kind))).toContain('dream')
  })

  it('is written down for the statement', () => {
    const all = [...judged].filter(([, kinds]) => kinds.size > 0)
    const found = {
      languages: all.map(([code]) => code),
      screens: [...new Set(all.flatMap(([, kinds]) => [...kinds]))].toSorted(),
      views: Object.keys(VIEWS),
      rules: RULES,
      signedOff: SIGNED_OFF.map(({ rule, reason }) => ({ rule, reason })),
    }
    expect(all.map(([, kinds]) => kinds.size)).toEqual(all.map(() => found.screens.length))
    mkdirSync('coverage', { recursive: true })
    writeFileSync('coverage/toegankelijkheid.json', JSON.stringify(found, null, 2))
  })
})
