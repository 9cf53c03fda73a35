import { conditionSentence, listText } from '../compiler/conditionSentence.ts'
import type { Labels } from '../compiler/labels.ts'
import type { Condition } from '../guide/condition.ts'
import type { Advice, Offer } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import { placeTruth } from '../guide/place.ts'
import { isValidOn } from '../guide/days.ts'
import type { WalkState } from '../guide/walkState.ts'

/** Why something is not in the result, in Dutch sentences; empty when nothing stands against it. */
export function whyNot(
  state: WalkState,
  thing: Advice | Offer,
  labels: Labels,
  today: Day,
): readonly string[] {
  const against = thing.when ? partsThatFail(state, thing.when) : []
  const place = 'place' in thing ? thing.place : undefined
  return [
    ...(isValidOn(thing.valid, today) ? [] : ['Het geldt niet op deze dag.']),
    ...against.map((part) => `Nodig is: ${conditionSentence(part, labels)}.`),
    ...(place && placeTruth(state, place) === 'no'
      ? [`Het is er alleen voor ${listText(place.serves.map(labels.area), 'en')}.`]
      : []),
  ]
}

/** The smallest parts of a condition that make it `no`. */
function partsThatFail(state: WalkState, condition: Condition): Condition[] {
  if (state.truthOf(condition) !== 'no') return []
  if (condition.kind !== 'all') return [condition]
  return condition.of.flatMap((part) => partsThatFail(state, part))
}
