import type { Condition } from '../../guide/condition.ts'
import { lookupOf } from '../../guide/lookup.ts'
import { NOTHING, type Diagram } from './diagrams.ts'
import { completeAnswers } from './moments.ts'
import type { SymbolicGuide } from './symbols.ts'

/** What all walks together reach, and what none of them does. */
export interface Coverage {
  /** How many different complete sets of answers there are; absent when they are too many to count. */
  readonly walks?: bigint | undefined
  /** The most answers one walk asks for, statements of scales counted one by one; absent likewise. */
  readonly longest?: number | undefined
  readonly unreachableQuestions: readonly string[]
  /** Advice and offers that no walk shows. */
  readonly unreachable: readonly string[]
}

/** It is good to know how many walks there are, but not at any price. */
const MOST_FOR_COUNTING = 500_000

export function coverageOf(symbolic: SymbolicGuide): Coverage {
  const { guide, diagrams, onWalk, shownSymbol } = symbolic
  const { entries } = lookupOf(guide)
  return {
    walks: diagrams.within(MOST_FOR_COUNTING, () => countWalks(symbolic)),
    longest: diagrams.within(MOST_FOR_COUNTING, () => longestWalk(symbolic)),
    unreachableQuestions: entries.map(({ id }) => id).filter((id) => onWalk(id) === NOTHING),
    unreachable: [...guide.advice, ...guide.offers]
      .filter((thing) => shownSymbol(thing).yes === NOTHING)
      .map(({ id }) => id),
  }
}

/** A condition that is never `yes`, or never `no`, for any walk. */
export function verdictOf(
  { symbolOf }: SymbolicGuide,
  condition: Condition,
): 'never-yes' | 'never-no' | 'open' {
  const { yes, no } = symbolOf(condition)
  return yes === NOTHING ? 'never-yes' : no === NOTHING ? 'never-no' : 'open'
}

/** Counts each walk once: an answer that cannot be given has only one way to be absent. */
function countWalks({ guide, diagrams, variables, onWalk }: SymbolicGuide): bigint {
  const only = (variable: number, value: number) => diagrams.having(variable, [value])
  const whereGiven = (given: Diagram, variable: number, absent: number) =>
    diagrams.or(given, only(variable, absent))
  const rules = lookupOf(guide).entries.flatMap((entry) => {
    const asked = onWalk(entry.id)
    const ids = entry.answerIds
    return ids.flatMap((id) => {
      const variable = variables.indexOf(id)
      const open = variables.open(variable)
      const unanswered = only(variable, open)
      const isRequired = 'question' in entry && entry.question.required
      const required = isRequired ? [diagrams.not(diagrams.and(asked, unanswered))] : []
      const isMany = 'question' in entry && entry.question.answer === 'many'
      const options = isMany ? [...entry.options.keys()] : []
      return [
        whereGiven(asked, variable, open),
        ...required,
        ...options.map((option) =>
          whereGiven(
            diagrams.not(unanswered),
            variables.indexOfOption(String(entry.id), option),
            0,
          ),
        ),
      ]
    })
  })
  return diagrams.count(diagrams.allOf(rules))
}

/** Splits all walks by how many answers they ask for, and takes the most. */
function longestWalk(symbolic: SymbolicGuide): number {
  const { guide, diagrams, onWalk } = symbolic
  let lengths = new Map<number, Diagram>([[0, completeAnswers(symbolic)]])
  for (const entry of lookupOf(guide).entries) {
    const asks = entry.answerIds.length
    const asked = onWalk(entry.id)
    const next = new Map<number, Diagram>()
    const add = (length: number, when: Diagram) => {
      if (when !== NOTHING) next.set(length, diagrams.or(next.get(length) ?? NOTHING, when))
    }
    for (const [length, when] of lengths) {
      add(length + asks, diagrams.and(when, asked))
      add(length, diagrams.and(when, diagrams.not(asked)))
    }
    lengths = next
  }
  return Math.max(...lengths.keys())
}
