import type { Answers, AnswerValue } from './answers.ts'
import { isInside } from './areas.ts'
import type { Condition, ConditionLine } from './condition.ts'
import type { Guide } from './guide.ts'
import { itemAnswerId, type AnswerId, type AreaId, type QuestionId, type ScaleId } from './ids.ts'
import { lookupOf, type Entry } from './lookup.ts'
import { readAnswers, type AnswerProblem } from './readAnswers.ts'
import { isInBands, isWithin, scoreRange, type ScoreRange } from './score.ts'
import { every, not, some, type Truth } from './truth.ts'

/** Where someone stands: which questions are hers, and what is true given her answers so far. */
export interface WalkState {
  readonly guide: Guide
  /** The questions and scales on the walk, in order. */
  readonly onWalk: readonly Entry[]
  readonly problems: readonly AnswerProblem[]
  /** The answer of a question or statement on the walk; `null` is skipped, `undefined` not answered. */
  answerOf(id: AnswerId): AnswerValue | undefined
  isOnWalk(id: QuestionId | ScaleId): boolean
  rangeOf(scale: ScaleId): ScoreRange | undefined
  truthOf(condition: Condition | undefined): Truth
  /** Does someone with this answer to an area question live in one of these areas? */
  areaTruth(question: QuestionId, areas: readonly AreaId[]): Truth
}

/**
 * Goes through the guide once, in order. A condition only looks back, so whether a question is on the
 * walk is settled by the time anything asks about it.
 */
export function stateOf(guide: Guide, answers: Answers): WalkState {
  const { entries, enclosing, order } = lookupOf(guide)
  const { valid, problems } = readAnswers(guide, answers)
  const onWalk: Entry[] = []
  const present = new Set<string>()
  const ranges = new Map<ScaleId, ScoreRange>()

  const answerOf = (id: AnswerId) => {
    const dot = id.indexOf('.')
    return present.has(dot < 0 ? id : id.slice(0, dot)) ? valid.get(id) : undefined
  }
  // A question that stands in no chapter was never reached; one that left the walk has no answer.
  const isAbsent = (id: string) => !present.has(id) && order.has(id)

  const areaTruth = (question: QuestionId, areas: readonly AreaId[]): Truth => {
    const answer = answerOf(question)
    if (typeof answer !== 'string') return 'maybe'
    return some(areas, (area) => isInside(enclosing, answer, area))
  }

  const lineTruth = (line: ConditionLine): Truth => {
    if (isAbsent('question' in line ? line.question : line.scale)) return 'no'
    switch (line.kind) {
      case 'chosen':
      case 'all-chosen':
      case 'none-chosen': {
        const answer = answerOf(line.question)
        if (answer === undefined || answer === null) return 'maybe'
        const isChosen = (option: string) =>
          typeof answer === 'object' ? answer.includes(option) : answer === option
        const holds =
          line.kind === 'all-chosen'
            ? line.options.every(isChosen)
            : line.options.some(isChosen) === (line.kind === 'chosen')
        return holds ? 'yes' : 'no'
      }
      case 'number': {
        const answer = answerOf(line.question)
        return typeof answer === 'number' ? isWithin(line, { from: answer, to: answer }) : 'maybe'
      }
      case 'area':
        return areaTruth(line.question, line.areas)
      case 'level': {
        const answer = answerOf(itemAnswerId(line.scale, line.item))
        if (typeof answer !== 'string') return 'maybe'
        return line.levels.includes(answer) ? 'yes' : 'no'
      }
      case 'band':
      case 'score': {
        const range = ranges.get(line.scale)
        if (!range) return 'maybe'
        return line.kind === 'score'
          ? isWithin(line, range)
          : isInBands(guide.scales[line.scale]?.bands ?? [], range, line.bands)
      }
    }
  }

  const truthOf = (condition: Condition | undefined): Truth => {
    if (condition === undefined) return 'yes'
    switch (condition.kind) {
      case 'all':
        return every(condition.of, truthOf)
      case 'any':
        return some(condition.of, truthOf)
      case 'not':
        return not(truthOf(condition.of))
      default:
        return lineTruth(condition)
    }
  }

  for (const entry of entries) {
    if (truthOf(entry.when) === 'no') continue
    onWalk.push(entry)
    present.add(entry.id)
    if ('counted' in entry) {
      const levelOf = (item: string) => {
        const level = valid.get(itemAnswerId(entry.id, item))
        return typeof level === 'string' ? level : undefined
      }
      ranges.set(entry.id, scoreRange(entry.counted, levelOf, truthOf))
    }
  }

  return {
    guide,
    onWalk,
    problems,
    answerOf,
    isOnWalk: (id) => present.has(id),
    rangeOf: (scale) => ranges.get(scale),
    truthOf,
    areaTruth,
  }
}
