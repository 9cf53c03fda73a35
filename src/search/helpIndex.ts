import type { Guide } from '../guide/guide.ts'
import type {
  Block,
  ContentTexts,
  Inline,
  RichText,
  StartTexts,
  TermTexts,
} from '../guide/texts.ts'
import { plain, searchable } from './plainWords.ts'

/** The texts of one language. */
export interface LanguageTexts {
  readonly start: StartTexts
  readonly content: ContentTexts
}

export type HelpKind = 'theme' | 'advice' | 'offer' | 'contact' | 'term'

/** One thing that can be found, with its words by how much they say about it. */
export interface HelpEntry {
  readonly kind: HelpKind
  readonly id: string
  readonly name: string
  readonly summary: string
  /** Words for the same thing, from the terms that it uses, and the names of its themes. */
  readonly related: string
  /** All of its words, each between spaces. */
  readonly body: string
}

/**
 * Everything that can be found. Several languages are searched at once, the carer's own first: who
 * reads Turkish may still type the Dutch word that she heard at the doctor's.
 */
export function helpEntries(guide: Guide, languages: readonly LanguageTexts[]): HelpEntry[] {
  const terms = languages.flatMap(({ content }) => content.terms)
  // The id of a theme is the Dutch word that organisations use for it: `lotgenoten`, `netwerk`.
  const themeNames = (ids: readonly string[]) =>
    languages.flatMap(({ start }) => ids.flatMap((id) => [start.guide.themes?.[id]?.title, id]))
  const themeTitle = (id: string) => languages.map(({ start }) => start.guide.themes?.[id]?.title)
  const each = (textsOf: (content: ContentTexts) => Written | undefined) =>
    languages.map(({ content }) => textsOf(content) ?? {})

  return [
    ...guide.themes.map(({ id }) =>
      entry('theme', id, [{ name: joined(themeTitle(id)) }], terms, [id]),
    ),
    ...guide.advice.map(({ id, themes }) =>
      entry(
        'advice',
        id,
        each(({ advice }) => adviceWords(advice[id])),
        terms,
        themeNames(themes),
      ),
    ),
    ...guide.offers.map(({ id, by, themes }) =>
      entry(
        'offer',
        id,
        each(({ offers }) => offerWords(offers[id])),
        terms,
        [...themeNames(themes), guide.contacts[by]?.name],
      ),
    ),
    ...Object.values(guide.contacts).map(({ id, name, website }) =>
      entry(
        'contact',
        id,
        [{ name, body: website }, ...each(({ contacts }) => ({ summary: contacts[id]?.what }))],
        terms,
      ),
    ),
    ...termEntries(terms),
  ]
}

interface Written {
  readonly name?: string | undefined
  readonly summary?: string | undefined
  readonly body?: string | undefined
}

function adviceWords(texts: ContentTexts['advice'][string] | undefined): Written {
  return { name: texts?.title, summary: joined(texts?.steps ?? []), body: wordsOf(texts?.text) }
}

function offerWords(texts: ContentTexts['offers'][string] | undefined): Written {
  const body = joined([wordsOf(texts?.text), texts?.expect, texts?.first_step])
  return { name: texts?.name, summary: texts?.summary, body }
}

function entry(
  kind: HelpKind,
  id: string,
  written: readonly Written[],
  terms: readonly TermTexts[],
  more: readonly (string | undefined)[] = [],
): HelpEntry {
  const name = searchable(joined(written.map((one) => one.name)))
  const summary = searchable(joined(written.map((one) => one.summary)))
  const text = ` ${name} ${summary} ${searchable(joined(written.map((one) => one.body)))} `
  const related = searchable(joined([...relatedWords(text, terms), ...more]))
  const body = `${text}${related} `
  return { kind, id, name, summary, related, body }
}

/** The words of every term that a text uses, by its own word or by one of its others. */
function relatedWords(text: string, terms: readonly TermTexts[]): string[] {
  return terms
    .map(({ word, also }) => [word, ...also])
    .filter((words) => words.some((word) => text.includes(` ${plain(word)} `)))
    .flat()
}

function termEntries(terms: readonly TermTexts[]): HelpEntry[] {
  const byKey = new Map<string, TermTexts[]>()
  for (const term of terms) byKey.set(term.key, [...(byKey.get(term.key) ?? []), term])
  return [...byKey].map(([key, same]) =>
    entry(
      'term',
      key,
      same.map(({ word, also, means }) => ({ name: word, summary: joined(also), body: means })),
      [],
    ),
  )
}

function joined(words: readonly (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' ')
}

function wordsOf(text: RichText | undefined): string {
  const inBlock = (block: Block): string =>
    block.kind === 'list' ? joined(block.items.map(wordsOf)) : joined(block.of.map(inLine))
  const inLine = (inline: Inline): string =>
    typeof inline === 'string' ? inline : 'of' in inline ? joined(inline.of.map(inLine)) : ''
  return joined((text ?? []).map(inBlock))
}
