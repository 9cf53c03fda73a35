import type { LanguageTexts } from './helpIndex.ts'
import { LONGEST_QUERY, plain } from './plainWords.ts'

/** A shorter word is too soon another one: `geweldig`, `bank`. */
const SHORTEST_BEGINNING = 7
const SHORTEST_WITH_ERROR = 6

/**
 * Does a query hold a crisis word, whole or with one typing error? Too often is better than too
 * seldom: all that follows is that the numbers of Hulp nu stand on top.
 */
export function isCrisis(languages: readonly LanguageTexts[], query: string): boolean {
  const asked = plain(query.slice(0, LONGEST_QUERY)).split(' ')
  return crisisPhrases(languages).some(
    (phrase) =>
      asked.includes(phrase.join('')) ||
      asked.some((_, from) => phrase.every((word, at) => isMeant(asked[from + at], word))),
  )
}

function isMeant(typed: string | undefined, word: string): boolean {
  if (typed === undefined) return false
  return (
    typed === word ||
    (word.length >= SHORTEST_BEGINNING && typed.startsWith(word)) ||
    (word.length >= SHORTEST_WITH_ERROR && isOneErrorAway(typed, word))
  )
}

const known = new WeakMap<readonly LanguageTexts[], readonly (readonly string[])[]>()

function crisisPhrases(languages: readonly LanguageTexts[]): readonly (readonly string[])[] {
  const last = known.get(languages)
  if (last) return last
  const phrases = languages
    .flatMap(({ content }) => content.terms)
    .filter(({ crisis }) => crisis)
    .flatMap(({ word, also }) => [word, ...also].map((one) => plain(one).split(' ')))
  known.set(languages, phrases)
  return phrases
}

/** One letter more, less, other, or two swapped. */
function isOneErrorAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1
  }
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0]
  return Math.max(left.length, right.length) <= 1 || (isSwapped && right.length === 2)
}
