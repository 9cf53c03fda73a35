import type { Guide, Renamed } from '../../guide/guide.ts'
import { lookupOf, own } from '../../guide/lookup.ts'
import type { Answers } from '../../guide/answers.ts'
import type { Day } from '../../guide/ids.ts'
import { walk } from '../../guide/walk.ts'
import { isValidOn } from '../../guide/days.ts'
import { stateOf } from '../../guide/walkState.ts'
import { symbolicContacts } from '../prove/contacts.ts'
import { NOTHING, type Diagram } from '../prove/diagrams.ts'
import type { SymbolicGuide } from '../prove/symbols.ts'

export type OutcomeKind = 'question' | 'band' | 'now' | 'advice' | 'offers' | 'maybe' | 'contacts'

/** One thing that a walk may lead to: it asks this, the scale stands there, that offer is shown. */
export interface Outcome {
  readonly kind: OutcomeKind
  /** Of a question, an advice, an offer or a contact; of a band `scale.band`. */
  readonly id: string
}

/** Ids of results by the name that they have in the newer content. */
export type NewName = (id: string) => string

/** @param renamed of the newer content */
export function newNames({ questions, scales, advice, offers, contacts }: Renamed): NewName {
  const all: Readonly<Record<string, string | null>> = {
    ...questions,
    ...scales,
    ...advice,
    ...offers,
    ...contacts,
  }
  return (id) => own(all, id) ?? id
}

export function keyOf(kind: OutcomeKind, id: string): string {
  return `${kind} ${id}`
}

export function outcomeOf(key: string): Outcome {
  const [kind = '', id = ''] = key.split(' ')
  return { kind: kind as OutcomeKind, id }
}

/** All that these answers lead to, as keys. */
export function outcomesOf(
  guide: Guide,
  answers: Answers,
  today: Day,
  newName: NewName = (id) => id,
): Set<string> {
  const result = walk(guide, answers, { today })
  const state = stateOf(guide, answers)
  const ids = (kind: OutcomeKind, found: readonly (string | { readonly id: string })[]) =>
    found.map((one) => keyOf(kind, newName(typeof one === 'string' ? one : one.id)))
  return new Set([
    ...ids('question', state.onWalk),
    ...Object.entries(result.scores).flatMap(([scale, { band }]) =>
      typeof band === 'string' ? [keyOf('band', `${newName(scale)}.${band}`)] : [],
    ),
    ...ids('now', result.now),
    ...ids('advice', result.advice),
    ...ids('offers', result.offers),
    ...ids('maybe', result.maybe),
    ...ids('contacts', result.contacts),
  ])
}

/** For which answers each of these comes, all answers at once. */
export function symbolicOutcomes(
  symbolic: SymbolicGuide,
  today: Day,
  newName: NewName = (id) => id,
): Map<string, Diagram> {
  const { guide, diagrams, shownSymbol, symbolOf, onWalk } = symbolic
  const found = new Map<string, Diagram>()
  const add = (kind: OutcomeKind, id: string, when: Diagram) => {
    if (when !== NOTHING) found.set(keyOf(kind, id), when)
  }
  const undecided = (thing: Parameters<typeof shownSymbol>[0]) => {
    const { yes, no } = shownSymbol(thing)
    return diagrams.not(diagrams.or(yes, no))
  }
  const valid = <T extends { readonly valid?: { readonly from?: Day; readonly until?: Day } }>(
    things: readonly T[],
  ) => things.filter((thing) => isValidOn(thing.valid, today))

  for (const entry of lookupOf(guide).entries) {
    add('question', newName(entry.id), onWalk(entry.id))
    if (!('scale' in entry)) continue
    for (const { id } of entry.scale.bands) {
      const { yes } = symbolOf({ kind: 'band', scale: entry.id, bands: [id] })
      add('band', `${newName(entry.id)}.${id}`, yes)
    }
  }
  for (const one of valid(guide.advice)) {
    add('advice', newName(one.id), shownSymbol(one).yes)
    if (one.level === 'now') add('now', newName(one.id), shownSymbol(one).yes)
    else add('maybe', newName(one.id), undecided(one))
  }
  for (const offer of valid(guide.offers)) {
    add('offers', newName(offer.id), shownSymbol(offer).yes)
    add('maybe', newName(offer.id), undecided(offer))
  }
  const { contactShown } = symbolicContacts(symbolic)
  for (const contact of Object.values(guide.contacts)) {
    const when = contactShown(contact, (thing) =>
      isValidOn(thing.valid, today) ? shownSymbol(thing).yes : NOTHING,
    )
    add('contacts', newName(contact.id), when)
  }
  return found
}
