import { isInside } from './areas.ts'
import type { Place } from './guide.ts'
import type { AreaId } from './ids.ts'
import { either, truthIn, type Judged } from './judged.ts'
import type { PlaceSet } from './placeSet.ts'
import { some, type Truth } from './truth.ts'
import type { WalkState } from './walkState.ts'

/** An area question on the walk: where the carer lives, or her naaste. */
interface Home {
  readonly named: PlaceSet
  /** `undefined` when she did not say. */
  readonly area: AreaId | undefined
}

/** By whose place is meant. */
export type Homes = Readonly<Record<Place['of'], readonly Home[]>>

/**
 * Which homes tell about a place. When one of the two is not asked, the other's stands in for it: who lives
 * with her naaste is asked only once.
 */
function homesOf({ guide, known, lookup, isOnWalk, answerOf }: WalkState): Homes {
  if (known.homes) return known.homes
  const homeAt = (question: string | undefined): Home[] => {
    if (question === undefined || !isOnWalk(question)) return []
    const area = answerOf(question)
    const named = lookup.sets.of([lookup.order.get(question) ?? -1])
    return [{ named, area: typeof area === 'string' ? area : undefined }]
  }
  const carer = homeAt(guide.places.carer)
  const careRecipient = homeAt(guide.places.careRecipient)
  const either = [...carer, ...careRecipient]
  known.homes = {
    carer: carer.length > 0 ? carer : either,
    'care-recipient': careRecipient.length > 0 ? careRecipient : either,
    either,
  }
  return known.homes
}

/** Is it there for her? Without any answer about where they live: `maybe`, never `no`. */
export function judgePlace(state: WalkState, place: Place): Judged {
  const homes = homesOf(state)[place.of]
  let judged: Judged = homes.length === 0 ? 'maybe' : 'no'
  for (const home of homes) {
    const truth = homeTruth(state, home, place)
    judged = either(state.lookup.sets, judged, truth === 'yes' ? home.named : truth)
  }
  return judged
}

export function placeTruth(state: WalkState, place: Place | undefined): Truth {
  return place ? truthIn(judgePlace(state, place)) : 'yes'
}

/** The area questions that leave it undecided. */
export function placeMissing(state: WalkState, place: Place): PlaceSet {
  const { sets } = state.lookup
  let missing = sets.none
  if (placeTruth(state, place) !== 'maybe') return missing
  for (const home of homesOf(state)[place.of]) {
    if (homeTruth(state, home, place) === 'maybe') missing = sets.join(missing, home.named)
  }
  return missing
}

function homeTruth({ lookup }: WalkState, { area }: Home, { serves }: Place): Truth {
  if (area === undefined) return 'maybe'
  return some(serves, (served) => isInside(lookup.enclosing, area, served))
}

/** How deep the deepest area lies that certainly matches, 1 for the outermost; 0 when none does. */
export function matchDepth(state: WalkState, { serves, of }: Place): number {
  let deepest = 0
  for (const { area } of homesOf(state)[of]) {
    const around = area === undefined ? [] : (state.lookup.enclosing.get(area) ?? [])
    const at = around.findIndex((one) => serves.includes(one))
    if (at >= 0) deepest = Math.max(deepest, around.length - at)
  }
  return deepest
}
