import type { Assignment, Diagram } from '../prove/diagrams.ts'
import { NOTHING } from '../prove/diagrams.ts'
import type { Space } from '../prove/symbols.ts'
import type { Variable } from '../prove/variables.ts'
import type { Whom } from './diffGuides.ts'

/** Values that each variable may have. */
type Group = ReadonlyMap<number, readonly number[]>

/** More groups, or more lines in one, nobody reads. */
const MOST_GROUPS = 4
const MOST_LINES = 4

/**
 * Puts a set of answers into words: from its shortest walk on, every answer that does not matter is
 * left out and every other that does as well is taken in. What is left over makes the next group.
 *
 * @param complete answers that can stand at the end of a walk
 */
export function whomOf(
  space: Space,
  complete: Diagram,
  when: Diagram,
): { readonly whom: readonly Whom[]; readonly example: Assignment } {
  const { diagrams } = space
  const example = cheapest(space, when)
  const outside = diagrams.and(complete, diagrams.not(when))
  const groups: Group[] = []
  let left = when
  while (left !== NOTHING && groups.length < MOST_GROUPS) {
    const group = widened(space, cheapest(space, left), outside)
    groups.push(group)
    left = diagrams.and(left, diagrams.not(diagramOf(space, group)))
  }
  const isReadable = left === NOTHING && groups.every((group) => group.size <= MOST_LINES)
  return { whom: isReadable ? groups.map((group) => inWords(space, group)) : [], example }
}

function cheapest({ diagrams, variables }: Space, when: Diagram): Assignment {
  const found = diagrams.cheapest(when, (variable, value) =>
    value === variables.open(variable) ? 0 : 1,
  )
  if (!found) throw new Error('expected answers in the set')
  return found
}

function diagramOf({ diagrams }: Space, group: Group): Diagram {
  return diagrams.allOf([...group].map(([variable, values]) => diagrams.having(variable, values)))
}

function widened(space: Space, start: Assignment, outside: Diagram): Group {
  const { diagrams, variables } = space
  const stays = (group: Group) => diagrams.and(diagramOf(space, group), outside) === NOTHING
  let group: Group = new Map([...start].map(([variable, value]) => [variable, [value]]))
  for (const variable of start.keys()) {
    const without = new Map([...group].filter(([one]) => one !== variable))
    if (stays(without)) group = without
  }
  for (const [variable, values] of group) {
    const size = variables.all[variable]?.values.length ?? 0
    for (let value = 0; value < size; value++) {
      if (values.includes(value)) continue
      const wider = new Map(group).set(variable, [...(group.get(variable) ?? []), value])
      if (stays(wider)) group = wider
    }
  }
  return group
}

function inWords({ variables }: Space, group: Group): Whom {
  return [...group].flatMap(([at, values]): Whom => {
    const variable = variables.all[at]
    if (!variable) return []
    const { answer, option } = variable
    if (option !== undefined) return [{ answer, option, values: values.map((one) => one === 1) }]
    const given = answersFor(variable, values)
    const words = given.filter((one) => typeof one !== 'number')
    const numbers = given.filter((one) => typeof one === 'number')
    if (numbers.length > 0) {
      return [{ answer, values: words, ranges: rangesOf(variable, new Set(numbers)) }]
    }
    const left = [...variable.values.keys()].filter((one) => !values.includes(one))
    const except = answersFor(variable, left).filter((one) => typeof one !== 'number')
    return [{ answer, values: words, ...(except.length < words.length ? { except } : {}) }]
  })
}

/** Every answer that one of these values of a variable stands for. */
function answersFor({ groups, values }: Variable, chosen: readonly number[]) {
  return chosen
    .flatMap((one) => groups?.[one] ?? [values[one] ?? null])
    .filter((one) => typeof one === 'string' || typeof one === 'number' || one === null)
}

/** Numbers were tried at and beside every limit, so between two that are in, all are. */
function rangesOf({ groups = [] }: Variable, inside: ReadonlySet<number>) {
  const tried = groups.flat().filter((one) => typeof one === 'number')
  const ranges: { from: number; to?: number }[] = []
  let isOpen = false
  for (const number of [...new Set(tried)].sort((a, b) => a - b)) {
    if (!inside.has(number)) isOpen = false
    else if (isOpen) ranges.at(-1)!.to = number
    else {
      ranges.push({ from: number, to: number })
      isOpen = true
    }
  }
  if (isOpen) delete ranges.at(-1)!.to
  return ranges
}
