import type { Area, Guide } from '../../../guide/guide.ts'
import type { AreaId } from '../../../guide/ids.ts'

export interface AreaChoice {
  readonly id: AreaId
  readonly elsewhere: boolean
  /** The whole of which the other choices are parts: for who knows no more than that. */
  readonly isWhole: boolean
  readonly parts: readonly AreaChoice[]
}

/**
 * The areas as a carer chooses them. With one town in the guide its parts come first, then the town
 * as a whole, then elsewhere; what lies in an area opens when that is chosen.
 */
export function areaChoices({ areas }: Guide): readonly AreaChoice[] {
  const within = Map.groupBy(areas, (area) => area.in)
  const choice = (area: Area): AreaChoice => ({
    id: area.id,
    elsewhere: area.elsewhere,
    isWhole: false,
    parts: (within.get(area.id) ?? []).map(choice),
  })
  const roots = (within.get(undefined) ?? []).map(choice)
  const towns = roots.filter(({ elsewhere }) => !elsewhere)
  const others = roots.filter(({ elsewhere }) => elsewhere)
  const [town] = towns
  if (!town || towns.length > 1 || town.parts.length === 0) return [...towns, ...others]
  return [...town.parts, { ...town, isWhole: true, parts: [] }, ...others]
}

/** Elsewhere first, for who gave a postcode that is not in the guide. */
export function elsewhereFirst(choices: readonly AreaChoice[]): readonly AreaChoice[] {
  return [...choices].sort((one, other) => Number(other.elsewhere) - Number(one.elsewhere))
}

/** The area and those around it, from the outside in: `[almere, almere-haven, de-wierden]`. */
export function wayTo({ areas }: Guide, id: AreaId | undefined): readonly AreaId[] {
  const way: AreaId[] = []
  let at = areas.find((area) => area.id === id)
  while (at && !way.includes(at.id)) {
    way.unshift(at.id)
    const outer = at.in
    at = areas.find((area) => area.id === outer)
  }
  return way
}
