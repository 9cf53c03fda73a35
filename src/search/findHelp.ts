import type { Guide } from '../guide/guide.ts'
import { askedIn } from './askedWords.ts'
import { isCrisis } from './crisis.ts'
import type { HelpEntry, HelpKind, LanguageTexts } from './helpIndex.ts'
import { LONGEST_QUERY, plain } from './plainWords.ts'
import { searchIndexOf } from './searchIndex.ts'

/** What a search finds; `urgent` asks for the numbers of Hulp nu on top. */
export interface Found {
  readonly urgent: boolean
  /** None of her words is known; all that was found only looks like them. */
  readonly isGuess: boolean
  readonly items: readonly { readonly kind: HelpKind; readonly id: string }[]
}

const MOST_ITEMS = 20
/** Of the best: what weighs less than this part of it is noise of common words. */
const WORTH_SHOWING = 0.25
const NAMED_LITERALLY = 1.5
const FOR_ANOTHER_AGE = 0.5
/** What is left of an entry that holds none of the words but one that tells nothing. */
const LEAST_COVERED = 0.3
/** What a word means helps less than what can be done, and stands below the best of that. */
const ONLY_EXPLAINS = 0.5
const BELOW_THE_BEST = 0.99

/**
 * Finds help by the carer's own words, with typing errors and synonyms. An index of three letters in
 * a row gives the words that she may mean, Fuse says how much a misspelled one looks like them; the
 * entry that says most about those words goes first. Nothing of the query is kept.
 * `findHelp(guide, [texts], 'ik ben zo moe')`
 */
export function findHelp(
  guide: Guide,
  languages: readonly LanguageTexts[],
  query: string,
  isYoung = false,
): Found {
  const urgent = isCrisis(languages, query)
  const index = searchIndexOf(guide, languages)
  // Between help in danger, what only looks like her words is noise.
  const asked = askedIn(index, query, !urgent)
  const names = [plain(query.slice(0, LONGEST_QUERY)), asked.map(({ meant }) => meant).join(' ')]

  const toCover = asked.reduce((sum, { tells }) => sum + tells, 0)
  const found = new Map<number, { weight: number; covered: number }>()
  for (const { tells, places } of asked) {
    for (const [at, weight] of places) {
      const known = found.get(at) ?? { weight: 0, covered: 0 }
      known.weight += tells * weight
      known.covered += tells / toCover
      found.set(at, known)
    }
  }
  const weighed = [...found].flatMap(([at, { weight, covered }]) => {
    const entry = index.words.entries[at]
    if (!entry) return []
    const forName = isNamed(entry, names) ? NAMED_LITERALLY : 1
    const forAge = (entry.isForYoung ?? isYoung) === isYoung ? 1 : FOR_ANOTHER_AGE
    const forWords = LEAST_COVERED + (1 - LEAST_COVERED) * covered
    return [{ kind: entry.kind, id: entry.id, weight: weight * forName * forAge * forWords }]
  })
  const told = asked.filter(({ places }) => places.size > 0)
  return {
    urgent,
    isGuess: told.length > 0 && told.every(({ isGuess }) => isGuess),
    items: bestOf(weighed).map(({ kind, id }) => ({ kind, id })),
  }
}

function isNamed({ idWords, names }: HelpEntry, asked: readonly string[]): boolean {
  return [idWords, ...names].some((name) => asked.some((one) => ` ${name}`.includes(` ${one}`)))
}

interface Weighed {
  readonly kind: HelpKind
  readonly id: string
  readonly weight: number
}

function bestOf(weighed: readonly Weighed[]): Weighed[] {
  const best = weighed.reduce(
    (most, { kind, weight }) => (kind === 'term' ? most : Math.max(most, weight)),
    0,
  )
  const limit = best > 0 ? best * BELOW_THE_BEST : Infinity
  return weighed
    .map((one) =>
      one.kind === 'term' ? { ...one, weight: Math.min(one.weight * ONLY_EXPLAINS, limit) } : one,
    )
    .filter(({ weight }) => weight >= best * WORTH_SHOWING)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_ITEMS)
}
