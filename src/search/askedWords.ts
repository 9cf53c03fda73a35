import { termsNamed } from './namedTerms.ts'
import { LONGEST_QUERY, meaningfulWords, plain } from './plainWords.ts'
import type { SearchIndex } from './searchIndex.ts'
import { placesOf, tellingOf, type Places, type WordIndex } from './wordIndex.ts'
import { coreOf, meaningsOf, misspelled, partsOf, type Meanings } from './wordMeanings.ts'

/** A word of the query, or a few that together are a term. */
export interface Asked {
  /** As the guide writes it. */
  readonly meant: string
  /** The entries that hold it, each with how much it says there. */
  readonly places: ReadonlyMap<number, number>
  /** How much it tells of what is sought. */
  readonly tells: number
  /** The guide does not know the word; this only looks like it. */
  readonly isGuess: boolean
}

/** Of a phrase that is a term, the words on their own say less: `nursing home` is no `nursing`. */
const OF_A_PHRASE = 0.5
const IN_OTHER_WORDS = 0.8

/** What a query asks for: its words, with all that they may mean and the terms that they name. */
export function askedIn(
  { words, terms }: SearchIndex,
  query: string,
  mayBeMisspelled: boolean,
): Asked[] {
  const asked = wordsIn(words, query, mayBeMisspelled).map(({ typed, meanings, isGuess }) => ({
    typed,
    meant: likeliest(meanings) ?? typed,
    places: placesOfAll(words, meanings),
    isGuess,
  }))
  const rows = [
    plain(query.slice(0, LONGEST_QUERY)).split(' '),
    asked.map(({ typed }) => typed),
    asked.map(({ meant }) => meant),
  ]
  const named = new Map(rows.flatMap((row) => [...termsNamed(terms, row)]))
  for (const [name, same] of named) {
    const phrase = name.split(' ')
    const by = asked.filter(({ typed, meant }) => phrase.includes(typed) || phrase.includes(meant))
    if (by.length === 0) {
      by.push({ typed: name, meant: name, places: new Map(), isGuess: false })
      asked.push(...by)
    }
    const together = phrase.length > 1 ? placesOf(words, name) : undefined
    for (const { places } of by) {
      if (phrase.length > 1) shrink(places, OF_A_PHRASE)
      if (together) raise(places, together, 1)
      for (const term of same) raise(places, term, IN_OTHER_WORDS)
    }
  }
  return asked.map((one) => ({ ...one, tells: tellingOf(words, one.places.size) }))
}

interface Typed {
  readonly typed: string
  readonly meanings: Meanings
  readonly isGuess: boolean
}

function wordsIn(index: WordIndex, query: string, mayBeMisspelled: boolean): Typed[] {
  return joinedWhereKnown(index, meaningfulWords(query)).flatMap((typed): Typed[] => {
    const meanings = meaningsOf(index, typed)
    if (meanings.size > 0) return [{ typed, meanings, isGuess: false }]
    const parts = partsOf(index, typed)
    if (parts) {
      return parts.map((part) => ({
        typed: part,
        meanings: meaningsOf(index, part),
        isGuess: false,
      }))
    }
    const near = mayBeMisspelled ? misspelled(index, typed) : new Map<string, number>()
    return [{ typed, meanings: near.size > 0 ? near : coreOf(index, typed), isGuess: true }]
  })
}

/** `kinder telefoon`: two words that the guide writes as one. */
function joinedWhereKnown({ places }: WordIndex, words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && places.has(last + word)) joined.splice(-1, 1, last + word)
    else joined.push(word)
  }
  return joined
}

function likeliest(meanings: Meanings): string | undefined {
  let best: string | undefined
  for (const [word, likely] of meanings) {
    if (best === undefined || likely > (meanings.get(best) ?? 0)) best = word
  }
  return best
}

function placesOfAll({ places }: WordIndex, meanings: Meanings): Map<number, number> {
  const best = new Map<number, number>()
  for (const [word, likely] of meanings) {
    const known = places.get(word)
    if (known) raise(best, known, likely)
  }
  return best
}

function raise(weights: Map<number, number>, { entries, weights: by }: Places, part: number): void {
  entries.forEach((entry, at) => {
    const weight = part * (by[at] ?? 0)
    if (weight > (weights.get(entry) ?? 0)) weights.set(entry, weight)
  })
}

function shrink(weights: Map<number, number>, part: number): void {
  for (const [entry, weight] of weights) weights.set(entry, part * weight)
}
