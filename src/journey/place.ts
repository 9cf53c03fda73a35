import type { AdviceId, ContactId, OfferId, PageId, ThemeId } from '../guide/ids.ts'

/** A page beside the visit: it opens over whatever is on screen, and going back closes it. */
export type Place =
  | { readonly kind: PlainPlace }
  | { readonly kind: 'offer'; readonly id: OfferId }
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'advice'; readonly id: AdviceId }
  | { readonly kind: 'theme'; readonly id: ThemeId }
  | { readonly kind: 'page'; readonly id: PageId }
  /** A result that someone shared: `id` is what stood behind the # of the link. */
  | { readonly kind: 'shared'; readonly id: string }

/** The places of which there is one. */
export const PLAIN_PLACES = [
  'help',
  'talk',
  'search',
  'respite',
  'languages',
  'keep',
  'chapters',
  'questions',
  'network',
  'sheet',
] as const
export type PlainPlace = (typeof PLAIN_PLACES)[number]

export function isSamePlace(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return one === other
  return one.kind === other.kind && idOf(one) === idOf(other)
}

function idOf(place: Place): string | undefined {
  return 'id' in place ? place.id : undefined
}
