import { setTimeout } from 'node:timers/promises'
import { STILL_COMING, type Visitor } from '../visits/walk.ts'
import type { Page, Wanted } from './page.ts'

/** How long the page may take to do what was asked. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 50
const MOST_KEYS = 200

/** Looks again and again until the page is as it should be. */
export async function until(
  what: string,
  look: () => Promise<boolean>,
  patience = PATIENCE_MS,
): Promise<void> {
  const end = Date.now() + patience
  // Half-way to another page there is no page to ask.
  while (!(await look().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`)
    await setTimeout(LOOK_EVERY_MS)
  }
}

/** Clicks what comes on screen when it comes. */
export async function click(page: Page, wanted: Wanted): Promise<void> {
  await until(`there is ${JSON.stringify(wanted)}`, () => page.has(wanted))
  await page.click(wanted)
}

const entryOf = (page: Page) => page.evaluate(() => Number(history.state?.entry))

function eyes(page: Page) {
  const title = () => page.evaluate(() => document.querySelector('h1')?.innerText ?? '')
  return {
    title: async () => {
      await until('there is a heading', async () => (await title()) !== '')
      return title()
    },
    has: (role, name) => page.has({ role, name }),
    goOn: async (act) => {
      const before = await entryOf(page)
      await act()
      await until('the next screen comes', async () => (await entryOf(page)) !== before)
      await until('all of it is there', () =>
        page.evaluate((coming: string) => document.querySelector(coming) === null, STILL_COMING),
      )
    },
  } satisfies Partial<Visitor>
}

/** Someone with a mouse or a finger, who types where one must. */
export function pointing(page: Page): Visitor {
  return {
    ...eyes(page),
    press: (name) => click(page, { role: 'button', name }),
    choose: (role, name, group) =>
      click(page, { role, name, ...(group !== undefined && { group }) }),
    fill: async (text) => {
      await click(page, { role: 'textbox', name: '' })
      await page.type(text)
    },
  }
}

/** What has the focus, as a screen reader would name it. */
export function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement
    const plain = (text = '') => text.replaceAll(/\s+/g, ' ').trim()
    if (!(at instanceof HTMLElement))
      return { tag: '', type: '', name: '', group: '', checked: false }
    const input = at instanceof HTMLInputElement ? at : undefined
    return {
      tag: at.tagName.toLowerCase(),
      type: input?.type ?? '',
      name: plain((input?.labels?.[0] ?? at).innerText),
      group: plain(at.closest('fieldset')?.querySelector('legend')?.innerText),
      checked: input?.checked ?? false,
    }
  })
}

type Focus = Awaited<ReturnType<typeof focused>>

/** Someone who has a keyboard alone. */
export function typing(page: Page): Visitor {
  const keyUntil = async (key: 'Tab' | 'ArrowDown', what: string, isIt: (at: Focus) => boolean) => {
    for (let keys = 0; keys < MOST_KEYS; keys += 1) {
      if (isIt(await focused(page))) return
      await page.press(key)
    }
    throw new Error(`The keyboard does not get to ${what}`)
  }
  return {
    ...eyes(page),
    press: async (name) => {
      await keyUntil('Tab', name, (at) => ['a', 'button'].includes(at.tag) && at.name === name)
      await page.press('Enter')
    },
    choose: async (role, name, group) => {
      const isHere = (at: Focus) => at.type === role && (group === undefined || at.group === group)
      if (role === 'checkbox') {
        await keyUntil('Tab', name, (at) => isHere(at) && at.name === name)
      } else {
        await keyUntil('Tab', name, isHere)
        await keyUntil('ArrowDown', name, (at) => isHere(at) && at.name === name)
      }
      // The first of a group has the focus before it is chosen.
      if (!(await focused(page)).checked) await page.press(' ')
    },
    fill: async (text) => {
      await keyUntil('Tab', 'the field', ({ type }) => type === 'text')
      await page.type(text)
    },
  }
}
