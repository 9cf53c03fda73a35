import type { Guide } from '../guide/guide.ts'
import type { Language } from '../guide/ids.ts'
import type { Block, ContentTexts, Inline, InterfaceTexts, RichText } from '../guide/texts.ts'
import type { LanguageTexts } from './emitTexts.ts'
import { SOURCE_LANGUAGE } from './translations.ts'

type Texts = Readonly<Record<Language, LanguageTexts>>

/**
 * The app's own words and pages, under those that another folder names itself. What the folder says
 * otherwise in Dutch is not shown in the app's own translation, which says something else.
 */
export function withOwnWords(
  folder: ReadonlyMap<Language, LanguageTexts>,
  own: Texts,
  guide: Guide,
): Map<Language, LanguageTexts> {
  const dutch = folder.get(SOURCE_LANGUAGE) ?? NO_TEXTS
  const merged = new Map(folder)
  for (const [language, { start, content }] of Object.entries(own)) {
    const given = folder.get(language) ?? NO_TEXTS
    const words = without(start.interface, dutch.start.interface)
    const pages = Object.entries(content.pages).filter(([id]) => !(id in dutch.content.pages))
    merged.set(language, {
      start: { ...given.start, interface: joined(words, given.start.interface) },
      content: {
        ...given.content,
        pages: { ...unlinked(Object.fromEntries(pages), guide), ...given.content.pages },
      },
    })
  }
  return merged
}

const NO_TEXTS: LanguageTexts = {
  start: { interface: {}, guide: {}, questions: {}, scales: {} },
  content: {
    questions: {},
    scales: {},
    areas: {},
    advice: {},
    offers: {},
    contacts: {},
    terms: [],
    pages: {},
  },
}

/** The words of `tree` that `other` has none for. */
function without(tree: InterfaceTexts, other: InterfaceTexts): InterfaceTexts {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, word]): [string, string | InterfaceTexts][] => {
      const named = Object.hasOwn(other, key) ? other[key] : undefined
      if (named === undefined) return [[key, word]]
      if (typeof word === 'string' || typeof named === 'string') return []
      return [[key, without(word, named)]]
    }),
  )
}

function joined(under: InterfaceTexts, over: InterfaceTexts): InterfaceTexts {
  const merged = new Map(Object.entries(under))
  for (const [key, word] of Object.entries(over)) {
    const below = merged.get(key)
    const isBoth = typeof below === 'object' && typeof word === 'object'
    merged.set(key, isBoth ? joined(below, word) : word)
  }
  return Object.fromEntries(merged)
}

/** The app's pages link to contacts and advice of its own guide; another guide has only their words. */
function unlinked(pages: ContentTexts['pages'], guide: Guide): ContentTexts['pages'] {
  const known: Readonly<Record<string, (id: string) => boolean>> = {
    contact: (id) => id in guide.contacts,
    offer: (id) => guide.offers.some((offer) => offer.id === id),
    advice: (id) => guide.advice.some((advice) => advice.id === id),
  }
  const isKnown = (to: string) => {
    const [kind = '', id = ''] = to.split(':')
    return known[kind]?.(id) ?? true
  }
  const inlines = (all: readonly Inline[]): Inline[] =>
    all.flatMap((one): Inline[] => {
      if (typeof one === 'string' || !('of' in one)) return [one]
      const of = inlines(one.of)
      return one.kind === 'link' && !isKnown(one.to) ? of : [{ ...one, of }]
    })
  const block = (one: Block): Block =>
    one.kind === 'list' ? { ...one, items: one.items.map(rich) } : { ...one, of: inlines(one.of) }
  const rich = (text: RichText): RichText => text.map(block)
  return Object.fromEntries(
    Object.entries(pages).map(([id, page]) => [
      id,
      page.text ? { ...page, text: rich(page.text) } : page,
    ]),
  )
}
