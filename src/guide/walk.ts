import type { Answers } from './answers.ts'
import { themesAskedFor } from './askedThemes.ts'
import { becauseOf, missingFor } from './explain.ts'
import { PAID_BY, type Advice, type Contact, type Guide, type Offer } from './guide.ts'
import type { ContactId, ScaleId } from './ids.ts'
import { matchDepth, placeTruth } from './place.ts'
import {
  decide,
  progressIn,
  sortedAdvice,
  sortedBy,
  themesIn,
  type WalkOptions,
} from './progress.ts'
import type { Result, Score } from './result.ts'
import { bandOf } from './score.ts'
import { every } from './truth.ts'
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
  const wanted = themesAskedFor(state)
  const offers = decide(guide.offers, today, (offer) =>
    every([state.truthOf(offer.when), placeTruth(state, offer.place)], (truth) => truth),
  )
  const advice = decide(guide.advice, today, (one) => state.truthOf(one.when))

  const shownAdvice = sortedAdvice(advice.yes, wanted)
  const shownOffers = sortedBy(offers.yes, (offer) => [
    -themesIn(wanted, offer),
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
    ...progressIn(state, quick),
    scores: scoresOf(state),
    now: shownAdvice.filter(({ level }) => level === 'now').map(({ id }) => id),
    advice: shownAdvice.map((one) => ({ id: one.id, because: becauseOf(state, one) })),
    offers: shownOffers.map((offer) => ({ id: offer.id, because: becauseOf(state, offer) })),
    maybe: sortedBy(undecided, ({ offer, missing }) => [missing.length, offer]).map(
      ({ id, missing }) => ({ id, missing }),
    ),
    contacts: contactsOf(state, shownAdvice, shownOffers),
  }
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

function bestPaidBy({ paidBy }: Offer): number {
  return Math.min(PAID_BY.length, ...paidBy.map((who) => PAID_BY.indexOf(who)))
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
