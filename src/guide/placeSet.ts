/** Questions, scales and statements by their place in the guide: what a `yes` rests on, or a `maybe` waits for. */
export interface PlaceSet {
  /** In walk order, without doubles. */
  readonly places: readonly number[]
  readonly ids: readonly string[]
  /** What came of joining it with others. */
  readonly joined: Map<PlaceSet, PlaceSet>
}

export interface PlaceSets {
  readonly none: PlaceSet
  of(places: readonly number[]): PlaceSet
  join(one: PlaceSet, other: PlaceSet): PlaceSet
}

/**
 * The sets of one guide. Each set exists once, so that joining the same two again, which every walk does, is
 * looking up what came of it the first time.
 */
export function placeSets(idAt: (place: number) => string): PlaceSets {
  const sets = new Map<string, PlaceSet>()
  const of = (places: readonly number[]): PlaceSet => {
    const sorted = places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b)
    const key = sorted.join()
    let set = sets.get(key)
    if (!set) sets.set(key, (set = { places: sorted, ids: sorted.map(idAt), joined: new Map() }))
    return set
  }
  const none = of([])
  return {
    none,
    of,
    join: (one, other) => {
      if (one === other || other === none) return one
      if (one === none) return other
      let both = one.joined.get(other)
      if (!both) one.joined.set(other, (both = of([...one.places, ...other.places])))
      return both
    },
  }
}
