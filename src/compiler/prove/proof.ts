import { isCallable } from '../../guide/callable.ts'
import type { Answers } from '../../guide/answers.ts'
import type { Condition } from '../../guide/condition.ts'
import type { Guide } from '../../guide/guide.ts'
import { own } from '../../guide/lookup.ts'
import { symbolicContacts, type Thing } from './contacts.ts'
import { ALL, NOTHING, type Assignment, type Diagram } from './diagrams.ts'
import { momentsOf, type Moment } from './moments.ts'
import { symbolicGuide, type Symbol, type SymbolicGuide } from './symbols.ts'

/** What a guarantee counts. */
export const COUNTED = [
  'phone_contacts',
  'contacts',
  'offers',
  'advice',
  'first_steps',
  'respite',
] as const
export type Counted = (typeof COUNTED)[number]

/** A promise that must hold for every walk, with its condition compiled. */
export interface Guarantee {
  readonly when?: Condition
  readonly always?: { readonly [counted in Counted]?: { readonly at_least: number } }
  readonly shows?: readonly string[]
  readonly now?: readonly string[]
  readonly never?: readonly string[]
}

/** A walk with the fewest answers for which a guarantee does not hold. */
export interface Counterexample {
  readonly moment: Moment
  readonly answers: Answers
}

/** A symbolic guide, and a way to put promises about it to the proof. */
export interface Proof {
  readonly symbolic: SymbolicGuide
  /** The counterexample with the fewest answers, or `undefined` when the guarantee always holds. */
  counterexample(guarantee: Guarantee): Counterexample | undefined
}

/** One thing that a guarantee asks for. */
type Demand =
  /** Must hold given what is shown; the more is shown, the more often it does. */
  | { readonly kind: 'present'; keptBy(shown: (thing: Thing) => Diagram): Diagram }
  /** Must never hold; each part is looked at by itself. */
  | { readonly kind: 'absent'; readonly parts: readonly Diagram[] }

/**
 * Puts guarantees to all walks at once. Most advice and offers have nothing to do with a promise, so
 * the proof begins with none of them: fewer things shown can only break more. Each walk that breaks
 * the promise is then looked at in full; what else it shows is taken in, until the walk really breaks
 * the promise or no walk is left (counterexample-guided refinement, Clarke e.a. 2000).
 *
 * @param guarantees all that will be asked about, so that their conditions are known
 */
export function proofOf(guide: Guide, guarantees: readonly Guarantee[]): Proof {
  const conditions = guarantees.flatMap(({ when }) => when ?? [])
  const symbolic = symbolicGuide(guide, conditions)
  const { diagrams, variables, symbolOf, shownSymbol } = symbolic
  const moments = momentsOf(symbolic)
  const things: readonly Thing[] = [...guide.advice, ...guide.offers]
  const symbols = new Map<Thing, Symbol>(things.map((thing) => [thing, shownSymbol(thing)]))
  const thingsById = new Map<string, Thing>(things.map((thing) => [thing.id, thing]))

  const yes = (thing: Thing): Diagram => symbols.get(thing)?.yes ?? NOTHING
  /** Certainly shown: what has dates may be absent on the day itself. */
  const certain = (thing: Thing): Diagram => (thing.valid ? NOTHING : yes(thing))
  /** Shown, or listed as maybe, on some day. */
  const possible = (thing: Thing): Diagram =>
    'level' in thing && thing.level === 'now'
      ? yes(thing)
      : diagrams.not(symbols.get(thing)?.no ?? NOTHING)

  const { near, naming, contactShown } = symbolicContacts(symbolic)

  const counted = (what: Counted, shown: (thing: Thing) => Diagram): Diagram[] => {
    const contacts = Object.values(guide.contacts)
    switch (what) {
      case 'phone_contacts':
        return contacts.filter(isCallable).map((contact) => contactShown(contact, shown))
      case 'contacts':
        return contacts.map((contact) => contactShown(contact, shown))
      case 'offers':
        return guide.offers.map(shown)
      case 'respite':
        return guide.offers.filter(({ respite }) => respite).map(shown)
      case 'advice':
        return guide.advice.map(shown)
      case 'first_steps':
        return guide.advice.filter(({ level, hasSteps }) => level !== 'more' || hasSteps).map(shown)
    }
  }

  const mustShow = (id: string): Demand => {
    const thing = thingsById.get(id)
    const contact = own(guide.contacts, id)
    return {
      kind: 'present',
      keptBy: (shown) =>
        thing ? certain(thing) : contact ? contactShown(contact, shown) : NOTHING,
    }
  }
  const mustInterrupt = (id: string): Demand => {
    const thing = thingsById.get(id)
    const isNow = thing && 'level' in thing && thing.level === 'now'
    return { kind: 'present', keptBy: () => (isNow ? certain(thing) : NOTHING) }
  }
  const mustNotShow = (id: string): Demand => {
    const thing = thingsById.get(id)
    const contact = own(guide.contacts, id)
    const parts = thing
      ? [possible(thing)]
      : contact
        ? [
            guide.talk.includes(id) ? near(contact) : NOTHING,
            ...naming(id).map((one) => diagrams.and(yes(one), near(contact))),
          ]
        : []
    return { kind: 'absent', parts }
  }

  const demandsOf = ({ always = {}, shows = [], now = [], never = [] }: Guarantee): Demand[] => [
    ...COUNTED.flatMap((what): Demand[] => {
      const least = always[what]?.at_least
      if (least === undefined) return []
      return [{ kind: 'present', keptBy: (shown) => diagrams.atLeast(least, counted(what, shown)) }]
    }),
    ...shows.map(mustShow),
    ...now.map(mustInterrupt),
    ...never.map(mustNotShow),
  ]

  const cheapest = (a: Diagram) =>
    diagrams.cheapest(a, (variable, value) => (value === variables.open(variable) ? 0 : 1))
  const holds = (a: Diagram, assignment: Assignment) =>
    diagrams.holds(a, assignment, variables.open)

  const breach = (where: Diagram, demand: Demand): Assignment | undefined => {
    if (demand.kind === 'absent') {
      const found = demand.parts.flatMap((part) => cheapest(diagrams.and(where, part)) ?? [])
      return found.sort((a, b) => answersIn(a) - answersIn(b))[0]
    }
    const concerned = new Set<Thing>()
    demand.keptBy((thing) => {
      concerned.add(thing)
      return NOTHING
    })
    const taken = new Set([...concerned].filter((thing) => certain(thing) === ALL))
    for (;;) {
      const kept = demand.keptBy((thing) => (taken.has(thing) ? certain(thing) : NOTHING))
      const found = cheapest(diagrams.and(where, diagrams.not(kept)))
      if (!found) return undefined
      const isShown = (thing: Thing) => holds(certain(thing), found)
      const keptHere = demand.keptBy((thing) => (isShown(thing) ? ALL : NOTHING))
      if (!holds(keptHere, found)) return found
      for (const thing of concerned) {
        if (!taken.has(thing) && isShown(thing)) {
          taken.add(thing)
          break
        }
      }
    }
  }
  const answersIn = (assignment: Assignment) =>
    [...assignment].filter(([variable, value]) => value !== variables.open(variable)).length

  return {
    symbolic,
    counterexample: (guarantee) => {
      const demands = demandsOf(guarantee)
      const when = symbolOf(guarantee.when).yes
      for (const moment of ['complete', 'during', 'quick'] as const) {
        const asked = moment === 'during' ? (guarantee.now ?? []).map(mustInterrupt) : demands
        const found = moments[moment]
          .flatMap((allowed) =>
            asked.flatMap((demand) => breach(diagrams.and(allowed, when), demand) ?? []),
          )
          .sort((a, b) => answersIn(a) - answersIn(b))[0]
        if (found) return { moment, answers: variables.answersOf(found) }
      }
      return undefined
    },
  }
}
