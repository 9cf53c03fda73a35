import type { Answers, AnswerValue } from './answers.ts'
import type { Known } from './compiledCondition.ts'
import type { Condition } from './condition.ts'
import type { Guide } from './guide.ts'
import type { AnswerId, LevelId, QuestionId, ScaleId } from './ids.ts'
import { truthIn } from './judged.ts'
import { lookupOf, type Entry, type Lookup } from './lookup.ts'
import { readAnswers, type AnswerProblem } from './readAnswers.ts'
import { scoreRange, type ScoreRange } from './score.ts'
import type { Truth } from './truth.ts'

/** Where someone stands: which questions are hers, and what is true given her answers so far. */
export interface WalkState {
  readonly guide: Guide
  readonly lookup: Lookup
  /** The same by place, for compiled conditions. */
  readonly known: Known
  /** The questions and scales on the walk, in order. */
  readonly onWalk: readonly Entry[]
  readonly problems: readonly AnswerProblem[]
  /** The answer of a question or statement on the walk; `null` is skipped, `undefined` not answered. */
  answerOf(id: AnswerId): AnswerValue | undefined
  isOnWalk(id: QuestionId | ScaleId): boolean
  rangeOf(scale: ScaleId): ScoreRange | undefined
  truthOf(condition: Condition | undefined): Truth
}

/**
 * Goes through the guide once, in order. A condition only looks back, so whether a question is on the
 * walk is settled by the time anything asks about it.
 */
export function stateOf(guide: Guide, given: Answers): WalkState {
  const lookup = lookupOf(guide)
  const { entries, order, compiled, noPlaces, noLines } = lookup
  const { answers, problems } = readAnswers(guide, given)
  const isOn: (boolean | undefined)[] = [...noPlaces]
  const ranges: (ScoreRange | undefined)[] = [...noPlaces]
  const known: Known = { isOn, answers, ranges, lines: [...noLines], homes: undefined }
  const onWalk: Entry[] = []

  const truthOf = (condition: Condition | undefined): Truth =>
    condition === undefined ? 'yes' : truthIn(compiled(condition).judge(known))
  const answerOf = (id: AnswerId) => {
    const place = order.get(id)
    return place !== undefined && isOn[place] === true ? answers[place] : undefined
  }

  for (const entry of entries) {
    const { condition, place } = entry
    if (condition?.judge(known) === 'no') continue
    onWalk.push(entry)
    isOn[place] = true
    if (!('counted' in entry)) continue
    const { answerPlaces, counted } = entry
    for (const at of answerPlaces) isOn[at] = true
    ranges[place] = scoreRange(
      counted,
      (item) => levelAt(answers[answerPlaces[item] ?? -1]),
      truthOf,
    )
  }

  return {
    guide,
    lookup,
    known,
    onWalk,
    problems,
    answerOf,
    isOnWalk: (id) => isOn[order.get(id) ?? -1] === true,
    rangeOf: (scale) => ranges[order.get(scale) ?? -1],
    truthOf,
  }
}

function levelAt(answer: AnswerValue | undefined): LevelId | undefined {
  return typeof answer === 'string' ? answer : undefined
}
