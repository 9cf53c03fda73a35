import type { Answers } from './answers.ts'
import { decide, type Candidate, type Fitting } from './candidates.ts'
import type { Advice, Contact, Guide, Offer } from './guide.ts'
import type { AnswerId, ContactId, ScaleId } from './ids.ts'
import { matchDepth, placeTruth } from './place.ts'
import { progressIn, type WalkOptions } from './progress.ts'
import { readyAdvice, sortAdvice } from './readyAdvice.ts'
import { readyOffers, sortOffers } from './readyOffers.ts'
import type { Result, Score } from './result.ts'
import { bandOf } from './score.ts'
import { stateOf, type WalkState } from './walkState.ts'

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
  const offers = decide(state, readyOffers(guide), today)
  const advice = decide(state, readyAdvice(guide), today)

  const shownAdvice = sortAdvice(advice.fitting)
  const shownOffers = sortOffers(offers.fitting)
  // Offers stand before advice, and each by id: what misses as much stays so.
  const undecided = [...offers.maybe, ...advice.maybe.filter(({ one }) => one.level !== 'now')].map(
    (candidate) => ({ id: candidate.one.id, missing: missingFor(state, candidate) }),
  )
  return {
    ...progressIn(state, quick),
    scores: scoresOf(state),
    now: shownAdvice.filter(({ one }) => one.level === 'now').map(({ one }) => one.id),
    advice: shownAdvice.map(({ one, because }) => ({ id: one.id, because })),
    offers: shownOffers.map(({ one, because }) => ({ id: one.id, because })),
    maybe: undecided.sort((a, b) => a.missing.length - b.missing.length),
    contacts: contactsOf(state, shownAdvice, shownOffers),
  }
}

/** The questions, scales and statements that must be known to decide a `maybe`, in walk order. */
function missingFor(state: WalkState, { when, where }: Candidate): readonly AnswerId[] {
  const { none, join } = state.lookup.sets
  const missing = when ? when.missing(state.known) : none
  return (where ? join(missing, where.missing(state)) : missing).ids
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

/** The contacts of all that is shown and of `guide.talk`, nearest first, without those far from both. */
function contactsOf(
  state: WalkState,
  advice: readonly Fitting<Advice>[],
  offers: readonly Fitting<Offer>[],
): ContactId[] {
  const ids = new Set<ContactId>(state.guide.talk)
  for (const { one } of advice) for (const id of one.contacts) ids.add(id)
  for (const { one } of offers) {
    ids.add(one.by)
    for (const id of one.contacts) ids.add(id)
  }
  const near = [...ids].flatMap((id) => {
    const contact: Contact | undefined = state.guide.contacts[id]
    if (!contact) return []
    if (contact.areas.length === 0) return [{ id, depth: 0 }]
    const place = { serves: contact.areas, of: 'either' } as const
    return placeTruth(state, place) === 'no' ? [] : [{ id, depth: matchDepth(state, place) }]
  })
  near.sort((a, b) => b.depth - a.depth || (a.id < b.id ? -1 : 1))
  return near.map(({ id }) => id)
}
