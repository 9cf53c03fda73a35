import type { Answers } from './answers.ts'
import { becauseOf, missingFor } from './explain.ts'
import { PAID_BY, type Advice, type Contact, type Guide, type Offer, type Valid } from './guide.ts'
import type { AnswerId, ContactId, Day, ScaleId, ThemeId } from './ids.ts'
import { matchDepth, placeTruth } from './place.ts'
import type { Result, Score } from './result.ts'
import { bandOf } from './score.ts'
import { themesAskedFor } from './themes.ts'
import { every, type Truth } from './truth.ts'
import { stateOf, type WalkState } from './walkState.ts'

export interface WalkOptions {
  /** What is valid is judged on this day. */
  readonly today: Day
  /** Ask the questions of `guide.quick` first. */
  readonly quick?: boolean
}

/**
 * The whole result of a set of answers, at any moment of a visit. Pure: the same guide, answers and
 * day give the same result in every language.
 */
export function walk(
  guide: Guide,
  answers: Answers,
  { today, quick = false }: WalkOptions,
): Result {
  const state = stateOf(guide, answers)
  const open = openAnswers(state)
  const asked = askedAnswers(state)
  const wanted = themesAskedFor(state)
  const wantedThemes = ({ themes }: { readonly themes: readonly ThemeId[] }) =>
    [...new Set(themes)].filter((theme) => wanted.has(theme)).length

  const offers = decide(guide.offers, today, (offer) =>
    every([state.truthOf(offer.when), placeTruth(state, offer.place)], (truth) => truth),
  )
  const advice = decide(guide.advice, today, (one) => state.truthOf(one.when))

  const shownAdvice = sortedBy(advice.yes, (one) => [
    ADVICE_LEVELS.indexOf(one.level),
    -wantedThemes(one),
  ])
  const shownOffers = sortedBy(offers.yes, (offer) => [
    -wantedThemes(offer),
    offer.place ? -matchDepth(state, offer.place) : 0,
    offer.checked.confirmed ? 0 : 1,
    bestPaidBy(offer),
  ])
  const undecided = [
    ...offers.maybe.map((offer) => ({ offer: 0, id: offer.id, missing: missingFor(state, offer) })),
    ...advice.maybe
      .filter(({ level }) => level !== 'now')
      .map((one) => ({ offer: 1, id: one.id, missing: missingFor(state, one) })),
  ]
  return {
    complete: open.length === 0,
    asked,
    next: (quick ? firstOfQuick(state, open) : undefined) ?? open[0] ?? null,
    scores: scoresOf(state),
    now: shownAdvice.filter(({ level }) => level === 'now').map(({ id }) => id),
    advice: shownAdvice.map((one) => ({ id: one.id, because: becauseOf(state, one) })),
    offers: shownOffers.map((offer) => ({ id: offer.id, because: becauseOf(state, offer) })),
    maybe: sortedBy(undecided, ({ offer, missing }) => [missing.length, offer]).map(
      ({ id, missing }) => ({ id, missing }),
    ),
    contacts: contactsOf(state, shownAdvice, shownOffers),
    problems: state.problems,
  }
}

const ADVICE_LEVELS: readonly Advice['level'][] = ['now', 'first', 'more']

/** What can be answered at one stop: the question itself, or each statement of a scale. */
function answerIdsOf(entry: WalkState['onWalk'][number]): readonly AnswerId[] {
  return 'answerIds' in entry ? entry.answerIds : [entry.id]
}

/** Questions and statements on the walk without an answer and not skipped, in order. */
function openAnswers(state: WalkState): AnswerId[] {
  return state.onWalk.flatMap(answerIdsOf).filter((id) => state.answerOf(id) === undefined)
}

function askedAnswers(state: WalkState): AnswerId[] {
  return state.onWalk.flatMap(answerIdsOf).filter((id) => state.answerOf(id) !== undefined)
}

function firstOfQuick(state: WalkState, open: readonly AnswerId[]): AnswerId | undefined {
  for (const id of state.guide.quick) {
    const first = open.find((answer) => answer === id || answer.startsWith(`${id}.`))
    if (first !== undefined) return first
  }
  return undefined
}

function scoresOf(state: WalkState): Record<ScaleId, Score> {
  const scores: Record<ScaleId, Score> = {}
  for (const entry of state.onWalk) {
    const range = 'scale' in entry && state.rangeOf(entry.id)
    if (!range) continue
    const { bands } = entry.scale
    const band = bands.length > 0 ? { band: bandOf(bands, range) } : {}
    scores[entry.id] =
      range.from === range.to
        ? { score: range.from, ...band }
        : { score: null, range: [range.from, range.to], ...band }
  }
  return scores
}

export function isValidOn(valid: Valid | undefined, day: Day): boolean {
  return !valid || ((valid.from ?? day) <= day && day <= (valid.until ?? day))
}

function decide<T extends { readonly valid?: Valid }>(
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

function bestPaidBy({ paidBy }: Offer): number {
  return Math.min(PAID_BY.length, ...paidBy.map((who) => PAID_BY.indexOf(who)))
}

/** Sorted by each key in turn, lowest first, then by id. Each key is worked out once. */
function sortedBy<T extends { readonly id: string }>(
  all: readonly T[],
  keysOf: (one: T) => number[],
): T[] {
  const keyed = all.map((one) => ({ one, keys: keysOf(one) }))
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, place) => key !== b.keys[place])
    if (at >= 0) return (a.keys[at] ?? 0) - (b.keys[at] ?? 0)
    return a.one.id < b.one.id ? -1 : a.one.id > b.one.id ? 1 : 0
  })
  return keyed.map(({ one }) => one)
}

/** The contacts of all that is shown and of `guide.talk`, nearest first, without those far from both. */
function contactsOf(
  state: WalkState,
  advice: readonly Advice[],
  offers: readonly Offer[],
): ContactId[] {
  const ids = new Set<ContactId>(state.guide.talk)
  for (const one of advice) for (const id of one.contacts) ids.add(id)
  for (const offer of offers) {
    ids.add(offer.by)
    for (const id of offer.contacts) ids.add(id)
  }
  const near = [...ids].flatMap((id) => {
    const contact: Contact | undefined = state.guide.contacts[id]
    if (!contact) return []
    if (contact.areas.length === 0) return [{ id, depth: 0 }]
    const place = { serves: contact.areas, of: 'either' } as const
    return placeTruth(state, place) === 'no' ? [] : [{ id, depth: matchDepth(state, place) }]
  })
  return sortedBy(near, ({ depth }) => [-depth]).map(({ id }) => id)
}
