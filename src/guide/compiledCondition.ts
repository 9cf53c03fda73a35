import type { AnswerValue } from './answers.ts'
import { isInside, type Enclosing } from './areas.ts'
import type { Condition, ConditionLine } from './condition.ts'
import type { Guide } from './guide.ts'
import { itemAnswerId } from './ids.ts'
import { both, either, type Judged } from './judged.ts'
import type { Homes } from './place.ts'
import type { PlaceSet, PlaceSets } from './placeSet.ts'
import { isInBands, isWithin, type ScoreRange } from './score.ts'
import { some, type Truth } from './truth.ts'

/** What is known on one walk, by place in the guide (see lookup.ts). */
export interface Known {
  readonly isOn: (boolean | undefined)[]
  readonly answers: (AnswerValue | undefined)[]
  readonly ranges: (ScoreRange | undefined)[]
  /** By number of the line; `undefined` when it was not judged yet. */
  readonly lines: (Judged | undefined)[]
  /** Worked out when something asks for it; see place.ts. */
  homes: Homes | undefined
}

/** A condition that was made ready once, to be judged on many walks. */
export interface CompiledCondition {
  readonly judge: (known: Known) => Judged
  /** What leaves it undecided; nothing when it is decided. */
  readonly missing: (known: Known) => PlaceSet
}

/** What the conditions of a guide are compiled with. */
export interface Places {
  readonly guide: Guide
  readonly enclosing: Enclosing
  readonly sets: PlaceSets
  /** The place of a question, scale or statement in the guide; `undefined` for what stands in no chapter. */
  readonly placeOf: (id: string) => number | undefined
  /** The same, with a place behind all others for what stands in no chapter. */
  readonly namePlace: (id: string) => number
  /** By what they say: lines that say the same are one, and judged once a walk. */
  readonly lines: Map<string, CompiledCondition>
  /** Its number among the lines. */
  readonly newLine: () => number
}

export function compiledCondition(condition: Condition, places: Places): CompiledCondition {
  if (condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'not') {
    return compiledLine(condition, places)
  }
  const { sets } = places
  if (condition.kind === 'not') {
    const { judge, missing } = compiledCondition(condition.of, places)
    const named = sets.of(linesIn(condition.of).map((line) => places.namePlace(subjectOf(line))))
    return {
      judge: (known) => {
        const judged = judge(known)
        return judged === 'maybe' ? 'maybe' : judged === 'no' ? named : 'no'
      },
      missing,
    }
  }
  const parts = partsOf(condition).map((part) => compiledCondition(part, places))
  const judge = condition.kind === 'all' ? allOf(parts, sets) : anyOf(parts, sets)
  return {
    judge,
    missing: (known) => {
      let missing = sets.none
      if (judge(known) !== 'maybe') return missing
      for (const part of parts) missing = sets.join(missing, part.missing(known))
      return missing
    },
  }
}

/** An `all` inside an `all` says no more than its parts do, and an `any` inside an `any` neither. */
function partsOf({ kind, of }: Extract<Condition, { kind: 'all' | 'any' }>): Condition[] {
  return of.flatMap((part) => (part.kind === kind ? partsOf(part) : [part]))
}

function allOf(parts: readonly CompiledCondition[], sets: PlaceSets): CompiledCondition['judge'] {
  return (known) => {
    let judged: Judged = sets.none
    for (const part of parts) {
      judged = both(sets, judged, part.judge(known))
      if (judged === 'no') break
    }
    return judged
  }
}

function anyOf(parts: readonly CompiledCondition[], sets: PlaceSets): CompiledCondition['judge'] {
  return (known) => {
    let judged: Judged = 'no'
    for (const part of parts) judged = either(sets, judged, part.judge(known))
    return judged
  }
}

function compiledLine(line: ConditionLine, places: Places): CompiledCondition {
  const key = JSON.stringify(line)
  let compiled = places.lines.get(key)
  if (!compiled) places.lines.set(key, (compiled = newLine(line, places)))
  return compiled
}

function newLine(line: ConditionLine, places: Places): CompiledCondition {
  const { none, of } = places.sets
  const named = of([places.namePlace(subjectOf(line))])
  const number = places.newLine()
  const truth = lineTruth(line, places)
  const judge = (known: Known): Judged => {
    const judged = known.lines[number]
    if (judged !== undefined) return judged
    const found = truth(known)
    return (known.lines[number] = found === 'yes' ? named : found)
  }
  return { judge, missing: (known) => (judge(known) === 'maybe' ? named : none) }
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
  const isList = Array.isArray(answer)
  for (const option of options) {
    if (isList ? answer.includes(option) : answer === option) count += 1
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
