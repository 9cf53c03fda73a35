import type { Guide } from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { NOTHING, type Diagram } from '../prove/diagrams.ts'
import { completeAnswers } from '../prove/moments.ts'
import { conditionsOf, spaceOf, symbolicGuide } from '../prove/symbols.ts'
import type { Change, Difference, Share } from './diffGuides.ts'
import { newNames, outcomeOf, symbolicOutcomes } from './outcomes.ts'
import { whomOf } from './whom.ts'

/** Compares two guides of the same form over all answers at once. */
export function exactChanges(from: Guide, to: Guide, today: Day): Difference {
  const space = spaceOf(together(from, to), [...conditionsOf(from), ...conditionsOf(to)])
  const { diagrams, variables } = space
  const newer = symbolicGuide(to, [], space)
  const before = symbolicOutcomes(symbolicGuide(from, [], space), today, newNames(to.renamed))
  const now = symbolicOutcomes(newer, today)
  const complete = completeAnswers(newer)
  const all = diagrams.count(complete)
  const shareOf = (when: Diagram): Share => ({
    part: Number((diagrams.count(when) * 1_000_000_000n) / all) / 1_000_000_000,
    margin: 0,
  })
  const changes: Change[] = []
  let anything: Diagram = NOTHING
  const add = (key: string, change: Change['change'], here: Diagram, there: Diagram) => {
    const when = diagrams.allOf([complete, here, diagrams.not(there)])
    if (when === NOTHING) return
    anything = diagrams.or(anything, when)
    const { whom, example } = whomOf(space, complete, when)
    changes.push({
      ...outcomeOf(key),
      change,
      share: shareOf(when),
      whom,
      example: variables.answersOf(example),
    })
  }
  for (const key of new Set([...now.keys(), ...before.keys()])) {
    const [here, there] = [now.get(key) ?? NOTHING, before.get(key) ?? NOTHING]
    add(key, 'appears', here, there)
    add(key, 'vanishes', there, here)
  }
  return { share: shareOf(anything), changes }
}

/** One guide that names every area and condition of both: only what neither tells apart is one answer. */
function together(from: Guide, to: Guide): Guide {
  const older = Object.values(from.contacts).map((contact) => [`${contact.id} before`, contact])
  return {
    ...to,
    offers: [...to.offers, ...from.offers],
    contacts: { ...to.contacts, ...Object.fromEntries(older) },
  }
}
