import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, untilOfflineReady, openApp, reloadApp } from '../visits/carer.ts'
import { answersOf } from '../visits/people.ts'
import { heading, press, screenOf, walkTo } from '../visits/walk.ts'
import { wordsOf, type Words } from '../visits/words.ts'
import { faultServer } from './faultServer.ts'

let browser: Browser
let words: Words

beforeAll(async () => {
  browser = await openBrowser()
  words = await wordsOf()
})
afterAll(() => browser.close())

/** Typed by the first visitor where she can type; it must not turn up anywhere after her. */
const CANARY = 'kanariepiet'

/** Everything that a page, its storage and its caches hold, as text. */
function everythingOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      history.state,
      { ...sessionStorage },
      { ...localStorage },
      await indexedDB.databases(),
    ]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      kept.push((await cache.keys()).map(({ url }) => url))
    }
    for (const field of document.querySelectorAll('input')) kept.push(field.value)
    return JSON.stringify(kept)
  })
}

describe('two people, one after the other', () => {
  it('leaves nothing of the first for the second', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await untilOfflineReady(page)
    const first = { ...answersOf('sandra-onveilig'), uren: 141.5 }
    await walkTo(page, words, first)
    await page
      .getByRole('link', { name: words.say('frame.search') })
      .first()
      .click()
    await page.getByRole('searchbox').fill(CANARY)
    // Before the wipe both are there: this look would find them.
    expect(await everythingOn(page)).toContain(CANARY)
    expect(await everythingOn(page)).toContain('141.5')
    await press(page, words.say('frame.exit'))
    await page.waitForURL('**/neutraal.html')

    const second = await page.context().newPage()
    second.on('console', (message) => said.push(message.text()))
    await openApp(second, inject('address'))
    await heading(second).waitFor()
    expect(await second.getByText(words.say('welcome.go_on_title')).count()).toBe(0)
    await walkTo(second, words, answersOf('els-niets-nodig'))
    for (const place of [page, second]) {
      const everything = await everythingOn(place)
      expect(everything).not.toContain(CANARY)
      expect(everything).not.toMatch(/141[.,]5/)
      expect(everything).not.toContain('bang-voor')
    }
    expect(said.join('\n')).not.toContain(CANARY)
    for (let back = 0; back < 5; back += 1) await page.goBack().catch(() => undefined)
    const old = await everythingOn(page)
    expect(old).not.toContain(CANARY)
    await leave()
  })
})

/** The order in which several things were ticked says nothing. */
function inAnyOrder(answers: object): object {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]: [string, unknown]) => [
      id,
      Array.isArray(answer) ? answer.map(String).toSorted() : answer,
    ]),
  )
}

describe('fifty updates during two visits', () => {
  it('lose no answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-fifty-'))
    cpSync('dist', folder, { recursive: true })
    const server = await faultServer(folder)
    let updates = 0
    for (const person of ['rob-nachtzorg', 'fatma-52-dochter']) {
      const { page, trouble, leave } = await carerAt(browser, server.address)
      await untilOfflineReady(page)
      await walkTo(page, words, answersOf(person), {
        look: async (screen) => {
          if (updates >= 50) return
          updates += 1
          appendFileSync(join(folder, 'worker.js'), `\n// ${updates}`)
          await page.evaluate(async () => {
            const registration = await navigator.serviceWorker.ready
            await registration.update()
          })
          if (updates % 3 === 0) {
            await reloadApp(page)
            await expect.poll(() => screenOf(page, words)).toBe(screen)
          }
        },
      })
      expect(await screenOf(page, words)).toBe('result.title')
      const kept = await page.evaluate(() => sessionStorage.getItem('wegwijzer') ?? '')
      const { answers } = JSON.parse(kept) as { answers: object }
      expect(inAnyOrder(answers)).toMatchObject(inAnyOrder(answersOf(person)))
      expect(trouble).toEqual([])
      await leave()
    }
    expect(updates).toBe(50)
    await server.close()
    rmSync(folder, { recursive: true })
  }, 180_000)
})
