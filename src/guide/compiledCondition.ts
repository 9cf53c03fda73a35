import type { AnswerValue } from './answers.ts'
import { isInside, type Enclosing } from './areas.ts'
import type { Condition, ConditionLine } from './condition.ts'
import type { Guide } from './guide.ts'
import { itemAnswerId } from './ids.ts'
import { isInBands, isWithin, type ScoreRange } from './score.ts'
import { every, not, some, type Truth } from './truth.ts'

/** What is known on one walk, by place in the guide (see lookup.ts). */
export interface Known {
  readonly isOn: boolean[]
  readonly answers: (AnswerValue | undefined)[]
  readonly ranges: (ScoreRange | undefined)[]
}

/** A condition that was made ready once, to be judged on many walks. */
export interface CompiledCondition {
  readonly truth: (known: Known) => Truth
  /** The places of the lines that a `yes` rests on, when they are the same on every walk. */
  readonly fixed?: readonly number[]
  /** The same by id, in walk order; see lookup.ts. */
  readonly fixedIds?: readonly string[]
  /** Adds the places of the lines that its `yes` rests on. */
  readonly because: (known: Known, places: number[]) => void
  /** Adds the places of the lines that leave it undecided. */
  readonly missing: (known: Known, places: number[]) => void
}

/** What a condition is compiled with. */
export interface Places {
  readonly guide: Guide
  readonly enclosing: Enclosing
  /** The place of a question, scale or statement in the guide; `undefined` for what stands in no chapter. */
  readonly placeOf: (id: string) => number | undefined
  /** The same, with a place behind all others for what stands in no chapter. */
  readonly namePlace: (id: string) => number
}

export function compiledCondition(condition: Condition, places: Places): CompiledCondition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return compiledGroup(
        condition.kind,
        condition.of.map((part) => compiledCondition(part, places)),
      )
    case 'not': {
      const part = compiledCondition(condition.of, places)
      const fixed = linesIn(condition.of).map((line) => places.namePlace(subjectOf(line)))
      return {
        truth: (known) => not(part.truth(known)),
        fixed,
        because: (_, into) => void into.push(...fixed),
        missing: part.missing,
      }
    }
    default:
      return compiledLine(condition, places)
  }
}

function compiledGroup(
  kind: 'all' | 'any',
  parts: readonly CompiledCondition[],
): CompiledCondition {
  const isAll = kind === 'all'
  const truth = isAll
    ? (known: Known): Truth => every(parts, truthOf, known)
    : (known: Known): Truth => some(parts, truthOf, known)
  const isFixed = isAll && parts.every(({ fixed }) => fixed !== undefined)
  return {
    truth,
    ...(isFixed && { fixed: parts.flatMap(({ fixed = [] }) => fixed) }),
    because: (known, into) => {
      for (const part of parts) if (isAll || part.truth(known) === 'yes') part.because(known, into)
    },
    missing: (known, into) => {
      if (truth(known) !== 'maybe') return
      for (const part of parts) part.missing(known, into)
    },
  }
}

function truthOf(condition: CompiledCondition, known: Known): Truth {
  return condition.truth(known)
}

function compiledLine(line: ConditionLine, places: Places): CompiledCondition {
  const named = places.namePlace(subjectOf(line))
  const truth = lineTruth(line, places)
  return {
    truth,
    fixed: [named],
    because: (_, into) => void into.push(named),
    missing: (known, into) => {
      if (truth(known) === 'maybe') into.push(named)
    },
  }
}

/** A question that stands in no chapter is never reached; one that left the walk has no answer. */
function lineTruth(line: ConditionLine, places: Places): (known: Known) => Truth {
  const stop = places.placeOf('question' in line ? line.question : line.scale)
  const at = line.kind === 'level' ? places.placeOf(itemAnswerId(line.scale, line.item)) : stop
  if (stop === undefined || at === undefined) return () => 'maybe'
  const judge = valueTruth(line, places)
  const isScore = line.kind === 'band' || line.kind === 'score'
  return ({ isOn, answers, ranges }) => {
    if (isOn[stop] !== true) return 'no'
    const value = isScore ? ranges[at] : answers[at]
    return value === undefined || value === null ? 'maybe' : judge(value)
  }
}

/** What a line makes of an answer or a range of scores. */
function valueTruth(
  line: ConditionLine,
  { guide, enclosing }: Places,
): (value: Exclude<AnswerValue, null> | ScoreRange) => Truth {
  switch (line.kind) {
    case 'chosen':
    case 'none-chosen': {
      const isWanted = line.kind === 'chosen'
      return (answer) => (chosenIn(answer, line.options) > 0 === isWanted ? 'yes' : 'no')
    }
    case 'all-chosen':
      return (answer) => (chosenIn(answer, line.options) === line.options.length ? 'yes' : 'no')
    case 'number':
      return (answer) =>
        typeof answer === 'number' ? isWithin(line, { from: answer, to: answer }) : 'maybe'
    case 'area':
      return (answer) =>
        typeof answer === 'string'
          ? some(line.areas, (area) => isInside(enclosing, answer, area))
          : 'maybe'
    case 'level':
      return (answer) =>
        typeof answer !== 'string' ? 'maybe' : line.levels.includes(answer) ? 'yes' : 'no'
    case 'score':
      return (range) => isWithin(line, range as ScoreRange)
    case 'band': {
      const bands = guide.scales[line.scale]?.bands ?? []
      return (range) => isInBands(bands, range as ScoreRange, line.bands)
    }
  }
}

/** How many of these options were chosen. */
function chosenIn(
  answer: Exclude<AnswerValue, null> | ScoreRange,
  options: readonly string[],
): number {
  let count = 0
  for (const option of options) {
    if (answer === option || (Array.isArray(answer) && answer.includes(option))) count += 1
  }
  return count
}

/** What a line is about: a question, a scale, or one statement of it. */
function subjectOf(line: ConditionLine): string {
  if (line.kind === 'level') return itemAnswerId(line.scale, line.item)
  return 'question' in line ? line.question : line.scale
}

function linesIn(condition: Condition): ConditionLine[] {
  if (condition.kind === 'not') return linesIn(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(linesIn)
  return [condition]
}
