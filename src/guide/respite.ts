import type { Guide, Offer, PaidBy, Respite } from './guide.ts'
import type { OfferId } from './ids.ts'
import type { Result } from './result.ts'

/** What kind of break she looks for; what is left out does not matter to her. */
export interface RespiteWish {
  readonly where?: Respite['where'][number]
  readonly lasts?: Respite['lasts'][number]
  readonly notice?: Respite['notice'][number]
  readonly paidBy?: PaidBy
}

export type RespiteAspect = keyof RespiteWish
const ASPECTS: readonly RespiteAspect[] = ['where', 'lasts', 'notice', 'paidBy']

/** A respite offer beside a wish: in what it differs from it, and what is not known of it. */
export interface RespiteMatch {
  readonly id: OfferId
  readonly differs: readonly RespiteAspect[]
  readonly unknown: readonly RespiteAspect[]
}

export interface RespiteAnswer {
  /** All that fits, the certain ones first. */
  readonly fits: readonly RespiteMatch[]
  /** What differs in one thing only; worth a phone call when nothing fits. */
  readonly nearly: readonly RespiteMatch[]
}

type OfferWithRespite = Offer & { readonly respite: Respite }

/** The respite offers that are, or may be, there for her, in the order of her result. */
export function respiteOffers(guide: Guide, result: Result): OfferWithRespite[] {
  const order = [...result.offers, ...result.maybe].map(({ id }) => id)
  const withRespite = guide.offers.filter(
    (offer): offer is OfferWithRespite => offer.respite !== undefined,
  )
  return order.flatMap((id) => withRespite.find((offer) => offer.id === id) ?? [])
}

/** The honest answer to one combination: what fits, and what nearly does. */
export function matchRespite(
  offers: readonly OfferWithRespite[],
  wish: RespiteWish,
): RespiteAnswer {
  const matches = offers.map((offer) => matchOf(offer, wish))
  const fits = matches.filter(({ differs }) => differs.length === 0)
  return {
    fits: [
      ...fits.filter(({ unknown }) => unknown.length === 0),
      ...fits.filter(({ unknown }) => unknown.length > 0),
    ],
    nearly: matches.filter(({ differs }) => differs.length === 1),
  }
}

function matchOf({ id, respite, paidBy }: OfferWithRespite, wish: RespiteWish): RespiteMatch {
  const given: Record<RespiteAspect, readonly string[]> = { ...respite, paidBy }
  const wished = ASPECTS.filter((aspect) => wish[aspect] !== undefined)
  return {
    id,
    differs: wished.filter(
      (aspect) => given[aspect].length > 0 && !given[aspect].includes(wish[aspect] ?? ''),
    ),
    unknown: wished.filter((aspect) => given[aspect].length === 0),
  }
}
