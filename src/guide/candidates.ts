import { themesAskedFor } from './askedThemes.ts'
import type { CompiledCondition } from './compiledCondition.ts'
import { isValidOn } from './days.ts'
import type { Advice, Guide, Offer, Valid } from './guide.ts'
import type { Day, ThemeId } from './ids.ts'
import { both, type Judged } from './judged.ts'
import { lookupOf } from './lookup.ts'
import type { PlaceSet } from './placeSet.ts'
import type { WalkState } from './walkState.ts'

/** An advice or offer that may be shown, with what is worked out once for all walks. */
export interface Candidate<T = Advice | Offer> {
  readonly one: T
  readonly valid: Valid | undefined
  readonly when: CompiledCondition | undefined
  /** Of an offer that is not everywhere. */
  readonly where?: Where
  readonly themes: ReadonlySet<ThemeId>
  /** Its order by what does not depend on answers, lowest first. */
  readonly rank: number
}

/** A place, made ready by readyOffers.ts: the first questions do without what stands in place.ts. */
export interface Where {
  readonly judge: (state: WalkState) => Judged
  readonly missing: (state: WalkState) => PlaceSet
  /** How deep the deepest area lies that certainly matches, 1 for the outermost; 0 when none does. */
  readonly depth: (state: WalkState) => number
}

/** By id, so that what is equal in all else stays in that order. */
export function candidates<T extends Advice | Offer>(
  guide: Guide,
  all: readonly T[],
  rankOf: (one: T) => number,
): Candidate<T>[] {
  const { compiled } = lookupOf(guide)
  const byId = [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  return byId.map((one) => ({
    one,
    valid: one.valid,
    when: one.when && compiled(one.when),
    themes: new Set(one.themes),
    rank: rankOf(one),
  }))
}

/** An advice or offer that is a `yes`. */
export interface Fitting<T = Advice | Offer> {
  readonly one: T
  /** The questions, scales and statements that it rests on, in walk order. */
  readonly because: readonly string[]
  /** How many of its themes she asked for. */
  readonly wanted: number
  /** How near it is: see Where. */
  readonly depth: number
  readonly rank: number
}

/** What is `yes` and what is `maybe`, of what is valid today. */
export function decide<T>(
  state: WalkState,
  all: readonly Candidate<T>[],
  today: Day,
): { fitting: Fitting<T>[]; maybe: Candidate<T>[] } {
  const wanted = themesAskedFor(state)
  const fitting: Fitting<T>[] = []
  const maybe: Candidate<T>[] = []
  for (const candidate of all) {
    if (!isValidOn(candidate.valid, today)) continue
    const judged = judge(state, candidate)
    if (judged === 'maybe') maybe.push(candidate)
    else if (judged !== 'no') {
      const { one, where, themes, rank } = candidate
      fitting.push({
        one,
        because: judged.ids,
        wanted: inBoth(themes, wanted),
        depth: where ? where.depth(state) : 0,
        rank,
      })
    }
  }
  return { fitting, maybe }
}

/** It must be for her, and be there for her. */
function judge<T>(state: WalkState, { when, where }: Candidate<T>): Judged {
  const { sets } = state.lookup
  const judged = when ? when.judge(state.known) : sets.none
  return where && judged !== 'no' ? both(sets, judged, where.judge(state)) : judged
}

function inBoth<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): number {
  let count = 0
  if (others.size > 0) for (const one of some) if (others.has(one)) count += 1
  return count
}
