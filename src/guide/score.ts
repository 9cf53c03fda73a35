import type { Condition, Limits } from './condition.ts'
import { decimalsOf, inUnits, rounded, roundedFraction } from './decimal.ts'
import type { Band, Scale } from './guide.ts'
import type { BandId, ItemId, LevelId } from './ids.ts'
import type { Truth } from './truth.ts'

/** The lowest and highest score still possible; equal when the score is known. */
export interface ScoreRange {
  readonly from: number
  readonly to: number
}

/** A scale with its points as whole numbers of `unit`, so that adding them up is exact. */
export interface CountedScale {
  readonly items: readonly CountedItem[]
  readonly base: number
  readonly adjust: readonly { readonly when: Condition; readonly add: number }[]
  /** How often base and adjustments count beside the items: `mean` divides all by the number of items. */
  readonly times: number
  /** What the total is divided by in the end. */
  readonly denominator: number
}

interface CountedItem {
  readonly id: ItemId
  readonly points: ReadonlyMap<LevelId, number>
  readonly lowest: number
  readonly highest: number
}

export function countedScale(scale: Scale): CountedScale {
  const written = [
    scale.base,
    ...scale.adjust.map(({ add }) => add),
    ...scale.items.flatMap(({ levels }) => levels.map(({ points }) => points)),
  ]
  const decimals = Math.max(0, ...written.map(decimalsOf))
  const count = (value: number) => inUnits(value, decimals)
  const times = scale.score === 'mean' ? Math.max(1, scale.items.length) : 1
  return {
    items: scale.items.map(({ id, levels }) => {
      const points = new Map(levels.map((level) => [level.id, count(level.points)]))
      return {
        id,
        points,
        lowest: Math.min(...points.values()),
        highest: Math.max(...points.values()),
      }
    }),
    base: count(scale.base),
    adjust: scale.adjust.map(({ when, add }) => ({ when, add: count(add) })),
    times,
    denominator: 10 ** decimals * times,
  }
}

/**
 * The range of a scale's score: base + the sum (or mean) of the points + each adjustment that holds.
 * A statement without an answer runs from its lowest to its highest points, an adjustment that may
 * hold from min(0, add) to max(0, add).
 */
export function scoreRange(
  scale: CountedScale,
  /** By position of the statement. */
  levelOf: (at: number) => LevelId | undefined,
  truthOf: (condition: Condition) => Truth,
): ScoreRange {
  let from = scale.base * scale.times
  let to = from
  for (const [at, item] of scale.items.entries()) {
    const level = levelOf(at)
    const points = level === undefined ? undefined : item.points.get(level)
    from += points ?? item.lowest
    to += points ?? item.highest
  }
  for (const { when, add } of scale.adjust) {
    const truth = truthOf(when)
    const counted = add * scale.times
    if (truth !== 'no') {
      from += truth === 'yes' ? counted : Math.min(0, counted)
      to += truth === 'yes' ? counted : Math.max(0, counted)
    }
  }
  return {
    from: roundedFraction(from, scale.denominator),
    to: roundedFraction(to, scale.denominator),
  }
}

/** The whole range that a scale's content allows, whatever is answered. */
export function possibleScores(scale: Scale): ScoreRange {
  return scoreRange(
    countedScale(scale),
    () => undefined,
    () => 'maybe',
  )
}

/** The bands that a range touches, in their order. */
function touchedBands(bands: readonly Band[], { from, to }: ScoreRange): BandId[] {
  let above = -Infinity
  const touched: BandId[] = []
  for (const { id, upTo = Infinity } of bands) {
    const limit = rounded(upTo)
    if (to > above && from <= limit) touched.push(id)
    above = limit
  }
  return touched
}

/** The band in which the whole range lies, or `null`. */
export function bandOf(bands: readonly Band[], range: ScoreRange): BandId | null {
  const [only, ...others] = touchedBands(bands, range)
  return only !== undefined && others.length === 0 ? only : null
}

/** Does the score lie in one of the named bands: for the whole range, none of it, or part of it? */
export function isInBands(
  bands: readonly Band[],
  range: ScoreRange,
  named: readonly BandId[],
): Truth {
  const touched = touchedBands(bands, range)
  const hits = touched.filter((id) => named.includes(id)).length
  return hits === 0 ? 'no' : hits === touched.length ? 'yes' : 'maybe'
}

/** Does a number or a whole range lie within the limits, both included? */
export function isWithin(
  { atLeast = -Infinity, atMost = Infinity }: Limits,
  { from, to }: ScoreRange,
): Truth {
  const [low, high] = [rounded(atLeast), rounded(atMost)]
  if (from >= low && to <= high) return 'yes'
  return to < low || from > high ? 'no' : 'maybe'
}
