import type { Condition } from './condition.ts'
import type { Place } from './guide.ts'
import { lookupOf } from './lookup.ts'
import { placeQuestions, placeTruth } from './place.ts'
import type { WalkState } from './walkState.ts'

/** Something that is shown or not: an advice or an offer. */
interface Conditional {
  readonly when?: Condition
  readonly place?: Place
}

/** The questions, scales and statements that a `yes` rests on, in walk order. */
export function becauseOf(state: WalkState, { when, place }: Conditional): readonly string[] {
  const { compiled, idsAt } = lookupOf(state.guide)
  const condition = when && compiled(when)
  if (!place && condition?.fixedIds) return condition.fixedIds
  const places: number[] = []
  condition?.because(state.known, places)
  if (place) places.push(...placesOf(state, place, 'yes'))
  return idsAt(places)
}

/** The questions, scales and statements that must be known to decide a `maybe`, in walk order. */
export function missingFor(state: WalkState, { when, place }: Conditional): readonly string[] {
  const { compiled, idsAt } = lookupOf(state.guide)
  const places: number[] = []
  if (when) compiled(when).missing(state.known, places)
  if (place && placeTruth(state, place) === 'maybe') {
    places.push(...placesOf(state, place, 'maybe'))
  }
  return idsAt(places)
}

function placesOf(state: WalkState, place: Place, truth: 'yes' | 'maybe'): number[] {
  const { order } = lookupOf(state.guide)
  return placeQuestions(state, place, truth).flatMap((question) => order.get(question) ?? [])
}
