import type { PlaceSet, PlaceSets } from './placeSet.ts'
import type { Truth } from './truth.ts'

/** A truth whose `yes` says what it rests on. */
export type Judged = 'no' | 'maybe' | PlaceSet

export function truthIn(judged: Judged): Truth {
  return typeof judged === 'string' ? judged : 'yes'
}

/** Both must hold; a `yes` rests on both. */
export function both(sets: PlaceSets, one: Judged, other: Judged): Judged {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'maybe' || other === 'maybe' ? 'maybe' : sets.join(one, other)
}

/** One of them must hold; a `yes` rests on each that does. */
export function either(sets: PlaceSets, one: Judged, other: Judged): Judged {
  if (typeof other === 'string') return one === 'no' ? other : one
  return typeof one === 'string' ? other : sets.join(one, other)
}
