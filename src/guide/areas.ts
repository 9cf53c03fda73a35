import type { Area } from './guide.ts'
import type { AreaId } from './ids.ts'
import type { Truth } from './truth.ts'

/** The area and everything it lies in, from the inside out. Empty for an unknown area. */
export type Enclosing = ReadonlyMap<AreaId, readonly AreaId[]>

/** For each area itself and the areas around it: `[de-wierden, almere-haven, almere]`. */
export function enclosingAreas(areas: readonly Area[]): Enclosing {
  const outer = new Map(areas.map((area) => [area.id, area.in]))
  const around = (id: AreaId): AreaId[] => {
    const path: AreaId[] = []
    for (
      let at: AreaId | undefined = id;
      at !== undefined && !path.includes(at);
      at = outer.get(at)
    ) {
      path.push(at)
    }
    return path
  }
  return new Map(areas.map(({ id }) => [id, around(id)]))
}

/** Is someone who answered `answer` inside `named`? `maybe` when she gave a larger area around it. */
export function isInside(enclosing: Enclosing, answer: AreaId, named: AreaId): Truth {
  if (enclosing.get(answer)?.includes(named)) return 'yes'
  return enclosing.get(named)?.includes(answer) ? 'maybe' : 'no'
}

/** How deep an area lies: 1 for the outermost. */
export function depthOf(enclosing: Enclosing, area: AreaId): number {
  return enclosing.get(area)?.length ?? 0
}
