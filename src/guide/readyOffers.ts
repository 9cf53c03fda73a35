import { candidates, type Candidate, type Fitting, type Where } from './candidates.ts'
import { PAID_BY, type Offer, type Place } from './guide.ts'
import { perGuide } from './perGuide.ts'
import { judgePlace, matchDepth, placeMissing } from './place.ts'

export const readyOffers = perGuide((guide): readonly Candidate<Offer>[] =>
  candidates(guide, guide.offers, payRank).map((candidate) => {
    const { place } = candidate.one
    return place ? { ...candidate, where: whereOf(place) } : candidate
  }),
)

/** Confirmed before not, then by who pays. */
function payRank({ checked, paidBy }: Offer): number {
  const best = Math.min(PAID_BY.length, ...paidBy.map((who) => PAID_BY.indexOf(who)))
  return (checked.confirmed ? 0 : PAID_BY.length + 1) + best
}

function whereOf(place: Place): Where {
  return {
    judge: (state) => judgePlace(state, place),
    missing: (state) => placeMissing(state, place),
    depth: (state) => matchDepth(state, place),
  }
}

/** Sorts in place: what she asked for most, then the nearest, then by who pays. */
export function sortOffers(all: Fitting<Offer>[]): Fitting<Offer>[] {
  return all.sort((a, b) => b.wanted - a.wanted || b.depth - a.depth || a.rank - b.rank)
}
