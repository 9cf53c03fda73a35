import { welcome, type Stop } from './stop.ts'

/**
 * The stops of a visit beside the entries of the browser's history. The entry of a stop is a number:
 * that is all the browser keeps, so nothing of a visit stands in its history.
 */
export interface Trail {
  /** The entry of the first stop; above 0 when the browser has older entries than this visit. */
  readonly first: number
  readonly stops: readonly Stop[]
  /** Which of the stops is on screen. */
  readonly at: number
}

export function startOfTrail(first = 0): Trail {
  return { first, stops: [welcome], at: 0 }
}

export function stopOn(trail: Trail): Stop {
  return trail.stops[trail.at] ?? welcome
}

/** The number that the browser's history carries for the stop on screen. */
export function entryOf(trail: Trail): number {
  return trail.first + trail.at
}

/** Goes on to a new stop; what lay ahead is gone, as in the browser. */
export function goOn(trail: Trail, stop: Stop): Trail {
  const stops = [...trail.stops.slice(0, trail.at + 1), stop]
  return { ...trail, stops, at: stops.length - 1 }
}

/** Goes back to the nearest earlier stop that still has something to show. */
export function goBack(trail: Trail, hasSense: (stop: Stop) => boolean): Trail {
  for (let at = trail.at - 1; at >= 0; at -= 1) {
    const stop = trail.stops[at]
    if (stop && hasSense(stop)) return { ...trail, at }
  }
  return trail
}

/**
 * Follows the browser to one of its entries. One from before this visit starts a new trail at the
 * welcome; one that is unknown, or has nothing to show any more, leaves forward moves where they are.
 */
export function follow(trail: Trail, entry: number, hasSense: (stop: Stop) => boolean): Trail {
  const at = entry - trail.first
  if (at < 0) return startOfTrail(entry)
  const stop = trail.stops[at]
  if (stop && hasSense(stop)) return { ...trail, at }
  return at < trail.at ? goBack({ ...trail, at }, hasSense) : trail
}
