import type { Answers } from './answers.ts'
import { themesAskedFor } from './askedThemes.ts'
import type { Advice, Guide, Valid } from './guide.ts'
import type { AdviceId, AnswerId, Day, ThemeId } from './ids.ts'
import type { Result } from './result.ts'
import type { Truth } from './truth.ts'
import { stateOf, type WalkState } from './walkState.ts'

export interface WalkOptions {
  /** What is valid is judged on this day. */
  readonly today: Day
  /** Ask the questions of `guide.quick` first. */
  readonly quick?: boolean
}

/** The part of a result that leads through the questions. */
export type Progress = Pick<Result, 'complete' | 'asked' | 'next' | 'now' | 'problems'>

/**
 * How far someone with these answers is, what comes next and what cannot wait: all that a visit needs
 * while questions are asked. The same as walk() says of it, without working out what is shown.
 */
export function progressOf(
  guide: Guide,
  answers: Answers,
  { today, quick = false }: WalkOptions,
): Progress {
  const state = stateOf(guide, answers)
  const urgent = guide.advice.filter(({ level }) => level === 'now')
  const { yes } = decide(urgent, today, (one) => state.truthOf(one.when))
  const now = sortedAdvice(yes, themesAskedFor(state)).map(({ id }): AdviceId => id)
  return { ...progressIn(state, quick), now }
}

/** The same of a state that is known, but for `now`. */
export function progressIn(state: WalkState, quick: boolean): Omit<Progress, 'now'> {
  const asked: AnswerId[] = []
  const open: AnswerId[] = []
  for (const id of state.onWalk.flatMap(({ answerIds }) => answerIds)) {
    const list = state.answerOf(id) === undefined ? open : asked
    list.push(id)
  }
  return {
    complete: open.length === 0,
    asked,
    next: (quick ? firstOfQuick(state, open) : undefined) ?? open[0] ?? null,
    problems: state.problems,
  }
}

function firstOfQuick(state: WalkState, open: readonly AnswerId[]): AnswerId | undefined {
  for (const id of state.guide.quick) {
    const first = open.find((answer) => answer === id || answer.startsWith(`${id}.`))
    if (first !== undefined) return first
  }
  return undefined
}

export function isValidOn(valid: Valid | undefined, day: Day): boolean {
  return !valid || ((valid.from ?? day) <= day && day <= (valid.until ?? day))
}

/** What is `yes` and what is `maybe`, of what is valid today. */
export function decide<T extends { readonly valid?: Valid }>(
  all: readonly T[],
  today: Day,
  truthOf: (one: T) => Truth,
): { yes: T[]; maybe: T[] } {
  const decided: { yes: T[]; maybe: T[] } = { yes: [], maybe: [] }
  for (const one of all) {
    if (!isValidOn(one.valid, today)) continue
    const truth = truthOf(one)
    if (truth !== 'no') decided[truth].push(one)
  }
  return decided
}

const ADVICE_LEVELS: readonly Advice['level'][] = ['now', 'first', 'more']

export function sortedAdvice(all: readonly Advice[], wanted: ReadonlySet<ThemeId>): Advice[] {
  return sortedBy(all, (one) => [ADVICE_LEVELS.indexOf(one.level), -themesIn(wanted, one)])
}

/** How many of its themes were asked for. */
export function themesIn(
  wanted: ReadonlySet<ThemeId>,
  { themes }: { readonly themes: readonly ThemeId[] },
): number {
  return wanted.size === 0 ? 0 : [...new Set(themes)].filter((theme) => wanted.has(theme)).length
}

/** Sorted by each key in turn, lowest first, then by id. Each key is worked out once. */
export function sortedBy<T extends { readonly id: string }>(
  all: readonly T[],
  keysOf: (one: T) => number[],
): T[] {
  const keyed = all.map((one) => ({ one, keys: keysOf(one) }))
  keyed.sort((a, b) => {
    for (let at = 0; at < a.keys.length; at += 1) {
      const difference = (a.keys[at] ?? 0) - (b.keys[at] ?? 0)
      if (difference !== 0) return difference
    }
    return a.one.id < b.one.id ? -1 : a.one.id > b.one.id ? 1 : 0
  })
  return keyed.map(({ one }) => one)
}
