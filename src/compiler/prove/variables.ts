import type { Answers, AnswerValue } from '../../guide/answers.ts'
import { isInside } from '../../guide/areas.ts'
import type { Condition, ConditionLine } from '../../guide/condition.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import type { AnswerId, AreaId, QuestionId } from '../../guide/ids.ts'
import { lookupOf } from '../../guide/lookup.ts'
import { isWithin } from '../../guide/score.ts'
import type { Assignment } from './diagrams.ts'

/**
 * What can be answered, cut into as few values as the guide can tell apart. A `many` question is one
 * variable for whether it was answered and one for each option; all others are one variable.
 */
export interface Variable {
  readonly answer: AnswerId
  /** Set for one option of a `many` question: value 1 is chosen. */
  readonly option?: string
  /** What each value stands for; the last one of a variable without `option` is not answered. */
  readonly values: readonly AnswerValue[]
  /** Of a number or an area: all answers, of those that were tried, that each value stands for. */
  readonly groups?: readonly (readonly AnswerValue[])[]
}

/** All variables in the order of the guide, and the ways to find them. */
export interface Variables {
  readonly all: readonly Variable[]
  /** The variable of a question or statement; for `many` the one that says whether it was answered. */
  indexOf(answer: AnswerId): number
  indexOfOption(question: QuestionId, option: string): number
  /** The value that stands for "not answered". */
  open(variable: number): number
  /** Answers that lead to this assignment. What is not in it is not answered. */
  answersOf(assignment: Assignment): Answers
}

/** @param conditions every condition of the guide: only what they tell apart needs a value of its own */
export function variablesOf(guide: Guide, conditions: readonly Condition[]): Variables {
  const { entries } = lookupOf(guide)
  const lines = linesByQuestion(conditions)
  const named = areasNamed(guide, lines)
  const all: Variable[] = []
  const places = new Map<string, number>()
  const add = (variable: Variable) => {
    places.set(keyOf(variable.answer, variable.option), all.length)
    all.push(variable)
  }
  for (const entry of entries) {
    if ('scale' in entry) {
      entry.scale.items.forEach((item, at) => {
        add({
          answer: entry.answerIds[at] ?? '',
          values: [...item.levels.map(({ id }) => id), null],
        })
      })
    } else if (entry.question.answer === 'many') {
      add({ answer: entry.id, values: ['answered', null] })
      for (const { id } of entry.question.options) {
        add({ answer: entry.id, option: id, values: ['left', 'chosen'] })
      }
    } else {
      const groups = groupsOf(guide, entry.question, lines.get(entry.id) ?? [], named)
      const values = groups.map(([first = null]) => first)
      add({ answer: entry.id, values: [...values, null], groups: [...groups, [null]] })
    }
  }
  const place = (key: string) => {
    const at = places.get(key)
    if (at === undefined) throw new Error(`no variable for ${key}`)
    return at
  }
  return {
    all,
    indexOf: (answer) => place(keyOf(answer)),
    indexOfOption: (question, option) => place(keyOf(question, option)),
    open: (variable) =>
      all[variable]?.option === undefined ? (all[variable]?.values.length ?? 1) - 1 : 0,
    answersOf: (assignment) => answersOf(all, assignment),
  }
}

function keyOf(answer: AnswerId, option?: string): string {
  return option === undefined ? answer : `${answer} ${option}`
}

function answersOf(all: readonly Variable[], assignment: Assignment): Answers {
  const answers: Record<AnswerId, AnswerValue> = {}
  for (const [at, { answer, option, values }] of all.entries()) {
    const value = assignment.get(at)
    if (option === undefined) {
      const given = value === undefined ? null : (values[value] ?? null)
      if (given !== null) answers[answer] = given === 'answered' && isMany(all, at) ? [] : given
    } else if (value === 1 && Array.isArray(answers[answer])) {
      answers[answer] = [...(answers[answer] as readonly string[]), option]
    }
  }
  return answers
}

function isMany(all: readonly Variable[], at: number): boolean {
  return all[at + 1]?.option !== undefined
}

function linesByQuestion(conditions: readonly Condition[]): Map<QuestionId, ConditionLine[]> {
  const lines = new Map<QuestionId, ConditionLine[]>()
  const visit = (condition: Condition): void => {
    if (condition.kind === 'not') visit(condition.of)
    else if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit)
    else if ('question' in condition) {
      lines.set(condition.question, [...(lines.get(condition.question) ?? []), condition])
    }
  }
  conditions.forEach(visit)
  return lines
}

/** Every area that a place, a contact or a condition names. */
function areasNamed(
  guide: Guide,
  lines: ReadonlyMap<string, readonly ConditionLine[]>,
): Set<AreaId> {
  return new Set([
    ...guide.offers.flatMap(({ place }) => place?.serves ?? []),
    ...Object.values(guide.contacts).flatMap(({ areas }) => areas),
    ...[...lines.values()].flat().flatMap((line) => (line.kind === 'area' ? line.areas : [])),
  ])
}

/** Answers that no condition tells apart, together; the first of a group reads best. */
function groupsOf(
  guide: Guide,
  question: Exclude<Question, { answer: 'many' }>,
  lines: readonly ConditionLine[],
  named: ReadonlySet<AreaId>,
): AnswerValue[][] {
  switch (question.answer) {
    case 'number':
      return distinct(numbersToTry(question, lines), (value) =>
        lines.map((line) =>
          line.kind === 'number' ? isWithin(line, { from: value, to: value }) : '',
        ),
      )
    case 'area': {
      const { enclosing } = lookupOf(guide)
      const areas = guide.areas.map(({ id }) => id)
      return distinct(areas, (area) => [...named].map((name) => isInside(enclosing, area, name)))
    }
    default:
      return ('options' in question ? question.options : []).map(({ id }) => [id])
  }
}

/** Numbers at and just past every limit; whole ones first, since they read better. */
function numbersToTry(
  { min, max = Infinity }: { readonly min: number; readonly max?: number },
  lines: readonly ConditionLine[],
): number[] {
  const limits = lines.flatMap((line) =>
    line.kind === 'number' ? [line.atLeast ?? min, line.atMost ?? min] : [],
  )
  const near = limits.flatMap((limit) => [limit, limit - 1, limit + 1])
  const close = limits.flatMap((limit) => [limit - 1e-6, limit + 1e-6])
  return [min, ...near, ...(max === Infinity ? [] : [max]), ...close]
    .map((value) => Math.round(value * 1e6) / 1e6)
    .filter((value) => value >= min && value <= max)
}

function distinct<T>(candidates: readonly T[], signature: (value: T) => readonly string[]): T[][] {
  const found = new Map<string, T[]>()
  for (const value of candidates) {
    const key = signature(value).join()
    found.set(key, [...(found.get(key) ?? []), value])
  }
  return [...found.values()]
}
