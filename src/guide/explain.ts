import type { Condition, ConditionLine } from './condition.ts'
import type { Place } from './guide.ts'
import { itemAnswerId } from './ids.ts'
import { lookupOf } from './lookup.ts'
import { placeQuestions, placeTruth } from './place.ts'
import type { WalkState } from './walkState.ts'

/** Something that is shown or not: an advice or an offer. */
interface Conditional {
  readonly when?: Condition
  readonly place?: Place
}

/** The questions, scales and statements that a `yes` rests on, in walk order. */
export function becauseOf(state: WalkState, { when, place }: Conditional): string[] {
  const ids = new Set<string>()
  if (when) collectYes(state, when, ids)
  if (place) for (const id of placeQuestions(state, place, 'yes')) ids.add(id)
  return inWalkOrder(state, ids)
}

/** The questions, scales and statements that must be known to decide a `maybe`, in walk order. */
export function missingFor(state: WalkState, { when, place }: Conditional): string[] {
  const ids = new Set<string>()
  if (when) collectMaybe(state, when, ids)
  if (place && placeTruth(state, place) === 'maybe') {
    for (const id of placeQuestions(state, place, 'maybe')) ids.add(id)
  }
  return inWalkOrder(state, ids)
}

function collectYes(state: WalkState, condition: Condition, ids: Set<string>): void {
  if (condition.kind === 'not') collectAll(condition.of, ids)
  else if (condition.kind !== 'all' && condition.kind !== 'any') ids.add(subjectOf(condition))
  else {
    for (const part of condition.of) if (state.truthOf(part) === 'yes') collectYes(state, part, ids)
  }
}

function collectMaybe(state: WalkState, condition: Condition, ids: Set<string>): void {
  if (state.truthOf(condition) !== 'maybe') return
  if (condition.kind === 'not') collectMaybe(state, condition.of, ids)
  else if (condition.kind !== 'all' && condition.kind !== 'any') ids.add(subjectOf(condition))
  else for (const part of condition.of) collectMaybe(state, part, ids)
}

function collectAll(condition: Condition, ids: Set<string>): void {
  if (condition.kind === 'not') collectAll(condition.of, ids)
  else if (condition.kind !== 'all' && condition.kind !== 'any') ids.add(subjectOf(condition))
  else for (const part of condition.of) collectAll(part, ids)
}

/** What a line is about: a question, a scale, or one statement of it. */
export function subjectOf(line: ConditionLine): string {
  if (line.kind === 'level') return itemAnswerId(line.scale, line.item)
  return 'question' in line ? line.question : line.scale
}

function inWalkOrder(state: WalkState, ids: ReadonlySet<string>): string[] {
  const { order } = lookupOf(state.guide)
  const place = (id: string) => order.get(id) ?? Infinity
  return [...ids].sort((one, other) => place(one) - place(other))
}
