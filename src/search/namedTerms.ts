import type { LanguageTexts } from './helpIndex.ts'
import { meaningfulWords, plain } from './plainWords.ts'
import { placesOf, tellingOf, type Places, type WordIndex } from './wordIndex.ts'

/** The words for one thing, in all languages, and the entries that use one of them. */
export interface Term extends Places {
  readonly key: string
}

export type TermIndex = ReadonlyMap<string, readonly Term[]>

/** What another word for a thing says of it, where its own word says 1. */
const ALSO = 0.8

/** The terms by each of their phrases: `poetsvrouw` leads to all that speaks of `hulp in huis`. */
export function* termIndexing(
  index: WordIndex,
  languages: readonly LanguageTexts[],
): Generator<undefined, TermIndex> {
  const phrases = new Map<string, Map<string, number>>()
  for (const { key, word, also } of languages.flatMap(({ content }) => content.terms)) {
    const known = phrases.get(key) ?? new Map<string, number>()
    for (const one of also.map(plain)) if (!known.has(one)) known.set(one, ALSO)
    known.set(plain(word), 1)
    phrases.set(key, known)
  }
  const byPhrase = new Map<string, Term[]>()
  for (const [key, same] of phrases) {
    const term = { key, ...placesOfTerm(index, same) }
    const inShort = [...same.keys()].map((one) => meaningfulWords(one).join(' '))
    for (const phrase of new Set([...same.keys(), ...inShort])) {
      if (phrase) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), term])
    }
    yield
  }
  return byPhrase
}

/** How much a second of a term's words adds to the best: often it is the same in another language. */
const SECOND = 0.5

/** The best of a term's words counts: having many words for a thing makes it no more important. */
function placesOfTerm(index: WordIndex, phrases: ReadonlyMap<string, number>): Places {
  const found = [...phrases].flatMap(([phrase, part]) => {
    const places = placesOf(index, phrase)
    return places ? [{ places, part, tells: tellingOf(index, places.entries.length) }] : []
  })
  const tellsMost = Math.max(...found.map(({ tells }) => tells))
  const best = new Map<number, number>()
  const second = new Map<number, number>()
  found.forEach(({ places, part, tells }) => {
    places.entries.forEach((entry, at) => {
      const weight = part * (0.5 + (0.5 * tells) / tellsMost) * (places.weights[at] ?? 0)
      const known = best.get(entry) ?? 0
      best.set(entry, Math.max(weight, known))
      second.set(entry, Math.max(second.get(entry) ?? 0, Math.min(weight, known)))
    })
  })
  return {
    entries: [...best.keys()],
    weights: [...best].map(([entry, weight]) => weight + SECOND * (second.get(entry) ?? 0)),
  }
}

const LONGEST_PHRASE = 6

/** The terms that a row of words names, by phrase; the longest goes first: `hulp in huis` is not `hulp`. */
export function termsNamed(terms: TermIndex, words: readonly string[]): TermIndex {
  const named = new Map<string, readonly Term[]>()
  let unnamed = words
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = unnamed.slice(from, from + length).join(' ')
      const found = terms.get(phrase)
      if (!found) continue
      named.set(phrase, found)
      unnamed = unnamed.map((word, at) => (at >= from && at < from + length ? '' : word))
    }
  }
  return named
}
