import { depthOf } from './areas.ts'
import type { Guide, Place } from './guide.ts'
import type { AreaId, QuestionId } from './ids.ts'
import { lookupOf } from './lookup.ts'
import { some, type Truth } from './truth.ts'
import type { WalkState } from './walkState.ts'

/**
 * Which area questions tell about a place. When one of the two is not on the walk, the other's answer
 * stands in for it: who lives with her naaste is asked only once.
 */
function questionsAbout({ places }: Guide, of: Place['of'], state: WalkState): QuestionId[] {
  const asked = [places.carer, places.careRecipient].filter(
    (question) => question !== undefined && state.isOnWalk(question),
  ) as QuestionId[]
  const meant =
    of === 'carer' ? places.carer : of === 'care-recipient' ? places.careRecipient : undefined
  return meant !== undefined && asked.includes(meant) ? [meant] : asked
}

/** Is it there for her? Without any answer about where they live: `maybe`, never `no`. */
export function placeTruth(state: WalkState, place: Place | undefined): Truth {
  if (!place) return 'yes'
  const questions = questionsAbout(state.guide, place.of, state)
  if (questions.length === 0) return 'maybe'
  return some(questions, (question) => state.areaTruth(question, place.serves))
}

/** The area questions whose answers made the place what it is: all that are `yes`, or all that are `maybe`. */
export function placeQuestions(
  state: WalkState,
  place: Place,
  truth: 'yes' | 'maybe',
): QuestionId[] {
  return questionsAbout(state.guide, place.of, state).filter(
    (question) => state.areaTruth(question, place.serves) === truth,
  )
}

/** How deep the deepest area lies that certainly matches; 0 when none does. */
export function matchDepth(state: WalkState, place: Place): number {
  const { enclosing } = lookupOf(state.guide)
  const isCertain = (area: AreaId) => placeTruth(state, { ...place, serves: [area] }) === 'yes'
  return Math.max(0, ...place.serves.filter(isCertain).map((area) => depthOf(enclosing, area)))
}
