import type { Guide } from '../guide/guide.ts'
import { helpEntries, type LanguageTexts } from './helpIndex.ts'
import { termIndexing, type TermIndex } from './namedTerms.ts'
import { wordIndexing, type WordIndex } from './wordIndex.ts'

export interface SearchIndex {
  readonly words: WordIndex
  readonly terms: TermIndex
}

/** As long as the page may stand still: half of the time between two frames. */
const PIECE_MS = 8

const indexes = new WeakMap<readonly LanguageTexts[], SearchIndex>()

/** The index over these texts; made now when `prepareSearch` has not made it before. */
export function searchIndexOf(guide: Guide, languages: readonly LanguageTexts[]): SearchIndex {
  const known = indexes.get(languages)
  if (known) return known
  const making = indexing(guide, languages)
  let step = making.next()
  while (!step.done) step = making.next()
  indexes.set(languages, step.value)
  return step.value
}

/** Makes the index in small pieces with a pause after each, so that typing never waits for it. */
export async function prepareSearch(
  guide: Guide,
  languages: readonly LanguageTexts[],
  pause: () => Promise<void>,
): Promise<void> {
  if (indexes.has(languages)) return
  const making = indexing(guide, languages)
  let until = performance.now() + PIECE_MS
  let step = making.next()
  while (!step.done) {
    if (performance.now() > until) {
      await pause()
      until = performance.now() + PIECE_MS
    }
    step = making.next()
  }
  indexes.set(languages, step.value)
}

function* indexing(
  guide: Guide,
  languages: readonly LanguageTexts[],
): Generator<undefined, SearchIndex> {
  const words = yield* wordIndexing(helpEntries(guide, languages))
  const terms = yield* termIndexing(words, languages)
  return { words, terms }
}
