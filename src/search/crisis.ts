import type { LanguageTexts } from './helpIndex.ts'
import { plain } from './plainWords.ts'

/**
 * Does a query hold a crisis word, whole or with one typing error? Too often is better than too
 * seldom: all that follows is that the numbers of Hulp nu stand on top.
 */
export function isCrisis(languages: readonly LanguageTexts[], query: string): boolean {
  const asked = plain(query.slice(0, 200))
  const words = asked.split(' ')
  const crisisWords = languages
    .flatMap(({ content }) => content.terms)
    .filter(({ crisis }) => crisis)
    .flatMap(({ word, also }) => [word, ...also].map(plain))
  return crisisWords.some((crisis) =>
    crisis.includes(' ')
      ? ` ${asked} `.includes(` ${crisis} `)
      : words.some(
          (word) => word === crisis || (crisis.length > 5 && isOneErrorAway(word, crisis)),
        ),
  )
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
