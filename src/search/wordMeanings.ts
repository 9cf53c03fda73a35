import Fuse from 'fuse.js'
import { threesOf, type WordIndex } from './wordIndex.ts'

/** The words of the index that a typed word may mean, each with how likely that is: from 0 to 1. */
export type Meanings = ReadonlyMap<string, number>

const SAME = 1
const BEGINNING = 0.67
const OTHER_FORM = 0.5
const WITHIN = 0.4
const WITH_ARTICLE = 0.8
const PART = 0.5
/** Of two words that share fewer of their threes, one is no misspelling of the other. */
const LEAST_SHARED = 0.3
const MOST_ALIKE = 24
const NEARLY_BEST = 0.8
const MISSPELLED = 0.9

/** What she may mean with a word that she typed without an error. */
export function meaningsOf(index: WordIndex, typed: string): Meanings {
  const meanings = new Map<string, number>()
  const add = (word: string, likely: number) => {
    if (likely > (meanings.get(word) ?? 0)) meanings.set(word, likely)
  }
  const isKnown = index.places.has(typed)
  if (isKnown) add(typed, SAME)
  if (typed.length > 3 || (!isKnown && typed.length === 3)) {
    for (const word of wordsWith(index, ` ${typed}`)) add(word, BEGINNING)
  }
  if (typed.length > 3) {
    for (const word of wordsWith(index, ` ${typed.slice(0, 3)}`)) {
      if (isAkin(word, typed)) add(word, OTHER_FORM)
    }
    const root = arabicRoot(typed)
    if (root) {
      for (const word of wordsWith(index, root)) {
        if (arabicRoot(word) === root) add(word, WITH_ARTICLE)
      }
    }
    for (const word of wordsWith(index, typed)) add(word, WITHIN)
  }
  return meanings
}

/** The words that look like one that stands nowhere: Fuse says how much. */
export function misspelled(index: WordIndex, typed: string): Meanings {
  if (typed.length < 4) return new Map()
  const shared = new Map<string, number>()
  const threes = threesOf(typed)
  for (const three of threes) {
    for (const word of index.byThree.get(three) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1)
  }
  const likeness = (word: string) => (2 * (shared.get(word) ?? 0)) / (threes.size + word.length)
  const alike = [...shared.keys()]
    .filter((word) => likeness(word) >= LEAST_SHARED)
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, MOST_ALIKE)
  // A typing error in a word of six letters still counts; two do not.
  const fuse = new Fuse(alike, { ignoreLocation: true, includeScore: true, threshold: 0.34 })
  const found = fuse
    .search(typed)
    .map(({ item, score }) => ({ word: item, likely: (1 - (score ?? 1)) * likeness(item) }))
  const most = Math.max(...found.map(({ likely }) => likely))
  return new Map(
    found
      .filter(({ likely }) => likely >= NEARLY_BEST * most)
      .map(({ word, likely }) => [word, (MISSPELLED * likely) / most]),
  )
}

/** The known words that a compound is made of: `dementiecursus`, `zorgverlofaanvraag`. */
export function partsOf({ places }: WordIndex, typed: string): string[] | undefined {
  for (let at = typed.length - 4; at >= 4; at -= 1) {
    const head = typed.slice(0, at)
    const tail = typed.slice(at)
    const known = [head, head.replace(/(en|s|n|e)$/, '')].find((one) => places.has(one))
    if (known && places.has(tail)) return [known, tail]
  }
  return undefined
}

/** The longest known word that a typed word begins or ends with: it may be an inflected form. */
export function coreOf({ places }: WordIndex, typed: string): Meanings {
  for (let length = typed.length - 1; length >= 3 && length >= typed.length / 2; length -= 1) {
    const core = [typed.slice(0, length), typed.slice(-length)].find((one) => places.has(one))
    if (core) return new Map([[core, (PART * length) / typed.length]])
  }
  return new Map()
}

/** The words that hold a piece of three letters or more; a space in front of it is a beginning. */
function wordsWith({ byThree }: WordIndex, piece: string): string[] {
  let rarest: readonly string[] | undefined
  for (let at = 0; at + 3 <= piece.length; at += 1) {
    const words = byThree.get(piece.slice(at, at + 3)) ?? []
    if (!rarest || words.length < rarest.length) rarest = words
  }
  return (rarest ?? []).filter((word) => ` ${word} `.includes(piece))
}

/** `wandelen` and `wandeling`, `slaap` and `slapen`: one word in two forms. */
function isAkin(one: string, word: string): boolean {
  if (stemOf(one) === stemOf(word)) return true
  let same = 0
  while (same < one.length && one[same] === word[same]) same += 1
  return same > 4 && same >= 0.7 * Math.max(one.length, word.length)
}

/** An Arabic word without its article, `and` or preposition in front and `my`, `your` behind. */
function arabicRoot(word: string): string | undefined {
  if (!/^\p{Script=Arabic}{4,}$/u.test(word)) return undefined
  return word.replace(/^[وف]?(ال|بال|كال|لل)(?=...)/u, '').replace(/(?<=...)(ك|ها|هم|نا|ي)$/u, '')
}

/** The stem of a Dutch word, roughly: no ending, and a long vowel written once. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=..[^aeiou])(en|e|t|s)$/, '')
    .replace(/([aeou])\1/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
}
