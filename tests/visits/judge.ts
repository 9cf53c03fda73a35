import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriersOn } from './carer.ts'
import {
  clippedOn,
  fixedShareOn,
  notMirroredOn,
  overlapsOn,
  pastTheEdgeOn,
  placeOfHelpOn,
  smallTargetsOn,
  wrongNumbersOn,
} from './layout.ts'
import { edgelessOn, movingOn, structureOn } from './meaning.ts'

/** A way to look at a screen, and what is judged in it. */
interface View {
  readonly width: number
  readonly height: number
  readonly media?: Parameters<Page['emulateMedia']>[0]
  /** Put over the page for as long as this view is judged. */
  readonly style?: string
  readonly judge: (page: Page, wrong: Wrong, language: string) => Promise<void>
}

/** Notes what is wrong, when there is anything. */
type Wrong = (check: string, found: readonly string[] | number | boolean) => void

const fits = async (page: Page, wrong: Wrong): Promise<void> => {
  wrong('past the edge', await pastTheEdgeOn(page))
  wrong('text over text', await overlapsOn(page))
  wrong('text cut off', await clippedOn(page))
}
const isReached = async (page: Page, wrong: Wrong): Promise<void> => {
  wrong('too small to hit', await smallTargetsOn(page))
  wrong('number to call', await wrongNumbersOn(page))
}
/** WCAG 2.2, 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** The last one is how the screen stands when it comes. */
export const VIEWS: Readonly<Record<string, View>> = {
  'narrow and dark': {
    width: 320,
    height: 600,
    media: { colorScheme: 'dark' },
    judge: async (page, wrong) => {
      wrong('axe', await barriersOn(page))
      await fits(page, wrong)
      await isReached(page, wrong)
    },
  },
  'text spacing': { width: 320, height: 600, style: SPACED, judge: fits },
  'enlarged four times': {
    width: 320,
    height: 256,
    judge: async (page, wrong) => {
      wrong('past the edge', await pastTheEdgeOn(page))
      wrong('fixed parts take too much', (await fixedShareOn(page)) > 1 / 3)
    },
  },
  'text twice as large': {
    width: 390,
    height: 844,
    style: 'html { font-size: 200% }',
    judge: fits,
  },
  'colours of the device': {
    width: 390,
    height: 844,
    media: { forcedColors: 'active' },
    judge: async (page, wrong) => wrong('no edge', await edgelessOn(page)),
  },
  'more contrast': {
    width: 390,
    height: 844,
    media: { contrast: 'more' },
    judge: async (page, wrong) => wrong('no edge', await edgelessOn(page)),
  },
  paper: {
    width: 700,
    height: 990,
    media: { media: 'print' },
    judge: async (page, wrong) => {
      wrong('past the edge', await pastTheEdgeOn(page))
      wrong(
        'no heading on paper',
        !(await page.locator('h1, h2').filter({ visible: true }).first().isVisible()),
      )
    },
  },
  wide: {
    width: 1280,
    height: 800,
    judge: async (page, wrong, language) => {
      // Axe judges words and colours: on a wide screen those are the same, but for one menu.
      if (language === 'nl') wrong('axe', await barriersOn(page))
      await fits(page, wrong)
      await isReached(page, wrong)
    },
  },
  phone: {
    width: 390,
    height: 844,
    judge: async (page, wrong) => {
      wrong('axe', await barriersOn(page))
      wrong('structure', await structureOn(page))
      wrong('moves', await movingOn(page))
      await fits(page, wrong)
      await isReached(page, wrong)
    },
  },
}

const PLAIN_MEDIA = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'reduce',
} as const

/** What every screen must be, in every language and however one looks at it. */
export async function judge(page: Page, language: string): Promise<void> {
  const found: Record<string, readonly string[] | number | boolean> = {}
  const isArabic = language === 'ar'
  const about = {
    lang: await page.getAttribute('html', 'lang'),
    dir: (await page.getAttribute('html', 'dir')) ?? 'ltr',
  }
  if (about.lang !== language.split('-')[0]) found['language'] = [String(about.lang)]
  if (about.dir !== (isArabic ? 'rtl' : 'ltr')) found['direction'] = [about.dir]
  for (const [name, view] of Object.entries(VIEWS)) {
    const { width, height, media, style, judge: look } = view
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ ...PLAIN_MEDIA, ...media })
    if (style !== undefined) await wear(page, style)
    const note: Wrong = (check, wrong) => {
      const isWrong = typeof wrong === 'object' ? wrong.length > 0 : Number(wrong) > 0
      if (isWrong) found[`${name}: ${check}`] = wrong
    }
    await look(page, note, language)
    if (style !== undefined) await wear(page, '')
  }
  if (isArabic) {
    const notMirrored = await notMirroredOn(page)
    if (notMirrored.length > 0) found['not mirrored'] = notMirrored
  }
  const wrong = Object.entries(found).map(([check, what]) => `${check}: ${String(what)}`)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

/** A style over the page; a style sheet made by script is not what the policy forbids. */
async function wear(page: Page, style: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = css === '' ? [] : [sheet]
  }, style)
}

/** Keeps in mind where help stood on the first screen; it must stand there on every other. */
export function sameHelp(): (page: Page) => Promise<void> {
  let first: string | undefined
  return async (page) => {
    const place = await placeOfHelpOn(page)
    expect(place).toContain('#help')
    first ??= place
    expect(place).toBe(first)
  }
}
