import Fuse from 'fuse.js'
import type { Guide } from '../guide/guide.ts'
import { isCrisis } from './crisis.ts'
import { helpEntries, type HelpEntry, type HelpKind, type LanguageTexts } from './helpIndex.ts'
import { LONGEST_QUERY, meaningfulWords, plain } from './plainWords.ts'
import { standing, tellingOf, weightOf } from './wordWeight.ts'

/** What a search finds; `urgent` asks for the numbers of Hulp nu on top. */
export interface Found {
  readonly urgent: boolean
  readonly items: readonly { readonly kind: HelpKind; readonly id: string }[]
}

const MOST_ITEMS = 20
/** Of the best: what weighs less than this part of it is noise of common words. */
const WORTH_SHOWING = 0.25
const NAMED_LITERALLY = 1.5

/**
 * Finds help by the carer's own words, with typing errors and synonyms. Fuse finds what looks like
 * them; what holds the very words, and the rare ones among them, then goes first. Nothing of the
 * query is kept. `findHelp(guide, [texts], 'ik ben zo moe')`
 */
export function findHelp(guide: Guide, languages: readonly LanguageTexts[], query: string): Found {
  const words = meaningfulWords(query)
  const urgent = isCrisis(languages, query)
  const literal = plain(query.slice(0, LONGEST_QUERY))
  const asked = [...words, ...sameInOtherWords(languages, literal, words)]
  if (asked.length === 0) return { urgent, items: [] }
  const { entries, fuse } = indexOf(guide, languages)
  const alike = fuse.search(words.join(' ')).map(({ item }) => item)
  const exact = entries.filter(({ body }) => asked.some((word) => body.includes(standing(word))))

  const telling = tellingOf(words, asked, entries)
  // Fuse's own order decides on typing errors; between words that were found it only breaks a tie.
  const unknown = telling.filter(({ isUnknown }) => isUnknown).length / telling.length
  const ranked = [...new Set([...alike, ...exact])]
    .map((entry, place) => {
      const nearness = alike.includes(entry) ? (0.5 + 20 * unknown) / (place + 2) : 0
      // `praten met iemand` is a theme to the letter, and only begins some other names.
      const isItsName = entry.name.includes(literal) ? NAMED_LITERALLY : 1
      const exactWeight = isItsName * weightOf(entry, telling)
      // Who typed no error is not helped by what only looks like her words.
      const isFar = exactWeight === 0 && (unknown === 0 || urgent)
      return { entry, weight: isFar ? 0 : exactWeight + nearness }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  const best = ranked.find(({ entry }) => entry.kind !== 'term')?.weight ?? 0
  const items = ranked
    .filter(({ weight }) => weight >= best * WORTH_SHOWING)
    .slice(0, MOST_ITEMS)
    .map(({ entry: { kind, id } }) => ({ kind, id }))
  return { urgent, items }
}

/** The other words of each term that the query names: `poetsvrouw` is looked for as `hulp in huis` too. */
function sameInOtherWords(
  languages: readonly LanguageTexts[],
  literal: string,
  words: readonly string[],
): readonly string[] {
  const asTyped = ` ${literal} `
  const inShort = ` ${words.join(' ')} `
  const isNamed = (one: string) => {
    const short = meaningfulWords(one).join(' ')
    return asTyped.includes(` ${plain(one)} `) || (short !== '' && inShort.includes(` ${short} `))
  }
  return languages
    .flatMap(({ content }) => content.terms)
    .map(({ word, also }) => [word, ...also])
    .filter((same) => same.some(isNamed))
    .flatMap((same) => same.map(plain))
    .filter((one) => !words.includes(one))
}

interface HelpIndex {
  readonly entries: readonly HelpEntry[]
  readonly fuse: Fuse<HelpEntry>
}

const indexes = new WeakMap<readonly LanguageTexts[], HelpIndex>()

function indexOf(guide: Guide, languages: readonly LanguageTexts[]): HelpIndex {
  const known = indexes.get(languages)
  if (known) return known
  const entries = helpEntries(guide, languages)
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'name', weight: 4 },
      { name: 'related', weight: 2 },
      { name: 'summary', weight: 1.5 },
    ],
    ignoreLocation: true,
    useTokenSearch: true,
    // A typing error in a word of six letters still counts; two do not.
    threshold: 0.3,
  })
  const made = { entries, fuse }
  indexes.set(languages, made)
  return made
}
