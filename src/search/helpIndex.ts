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
  /** Help for the young, or for others? Each find their own first. A theme is for all. */
  readonly isForYoung?: boolean
  /** Its name in each of the languages. */
  readonly names: readonly string[]
  readonly summary: string
  /** What its Dutch id says: `wmo-aanvragen`, `laten-logeren`. */
  readonly idWords: string
  /** The names of its themes and of who gives the help. */
  readonly related: string
  readonly body: string
}

/**
 * Everything that can be found, one by one. Several languages are searched at once, the carer's own
 * first: who reads Turkish may still type the Dutch word that she heard at the doctor's.
 */
export function* helpEntries(
  guide: Guide,
  languages: readonly LanguageTexts[],
): Generator<HelpEntry> {
  // The id of a theme is the Dutch word that organisations use for it: `lotgenoten`, `netwerk`.
  const themeNames = (ids: readonly string[]) =>
    languages.flatMap(({ start }) => ids.flatMap((id) => [start.guide.themes?.[id]?.title, id]))
  const isForYoung = (themes: readonly string[]) =>
    guide.youngTheme !== undefined && themes.includes(guide.youngTheme)
  const each = (textsOf: (texts: LanguageTexts) => Written | undefined) =>
    languages.map((texts) => textsOf(texts) ?? {})

  for (const { id } of guide.themes) {
    yield entry(
      'theme',
      id,
      each(({ start }) => ({ name: start.guide.themes?.[id]?.title })),
    )
  }
  for (const { id, themes } of guide.advice) {
    const written = each(({ content }) => adviceWords(content.advice[id]))
    yield entry('advice', id, written, themeNames(themes), isForYoung(themes))
  }
  for (const { id, by, themes } of guide.offers) {
    const written = each(({ content }) => offerWords(content.offers[id]))
    const related = [...themeNames(themes), guide.contacts[by]?.name]
    yield entry('offer', id, written, related, isForYoung(themes))
  }
  for (const { id, name, website } of Object.values(guide.contacts)) {
    const written = each(({ content }) => ({ summary: content.contacts[id]?.what }))
    yield entry('contact', id, [{ name, body: website }, ...written])
  }
  yield* termEntries(languages.flatMap(({ content }) => content.terms))
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
  related: readonly (string | undefined)[] = [],
  isForYoung?: boolean,
): HelpEntry {
  return {
    kind,
    id,
    ...(isForYoung !== undefined && { isForYoung }),
    names: written.flatMap(({ name }) => (name ? [searchable(name)] : [])),
    summary: searchable(joined(written.map((one) => one.summary))),
    idWords: plain(id),
    related: searchable(joined(related)),
    body: searchable(joined(written.map((one) => one.body))),
  }
}

function* termEntries(terms: readonly TermTexts[]): Generator<HelpEntry> {
  const byKey = new Map<string, TermTexts[]>()
  for (const term of terms) byKey.set(term.key, [...(byKey.get(term.key) ?? []), term])
  for (const [key, same] of byKey) {
    yield entry(
      'term',
      key,
      same.map(({ word, also, means }) => ({ name: word, summary: joined(also), body: means })),
    )
  }
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
