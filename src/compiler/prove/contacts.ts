import type { Advice, Contact, Offer } from '../../guide/guide.ts'
import { ALL, type Diagram } from './diagrams.ts'
import type { SymbolicGuide } from './symbols.ts'

/** What a walk can show, beside contacts. */
export type Thing = Advice | Offer

/** For which answers a contact is shown, by the rules of the walk. */
export interface SymbolicContacts {
  /** Near enough, or perhaps near enough, to be shown. */
  near(contact: Contact): Diagram
  /** All advice and offers that name the contact. */
  naming(id: string): readonly Thing[]
  /** @param shown for which answers a thing is shown */
  contactShown(contact: Contact, shown: (thing: Thing) => Diagram): Diagram
}

export function symbolicContacts(symbolic: SymbolicGuide): SymbolicContacts {
  const { guide, diagrams, placeSymbol } = symbolic
  const things: readonly Thing[] = [...guide.advice, ...guide.offers]
  const near = ({ areas }: Contact) =>
    areas.length > 0 ? diagrams.not(placeSymbol({ serves: areas, of: 'either' }).no) : ALL
  const naming = (id: string) =>
    things.filter((thing) => thing.contacts.includes(id) || ('by' in thing && thing.by === id))
  return {
    near,
    naming,
    contactShown: (contact, shown) => {
      const isAlwaysThere = guide.talk.includes(contact.id)
      const named = isAlwaysThere ? ALL : diagrams.anyOf(naming(contact.id).map(shown))
      return diagrams.and(named, near(contact))
    },
  }
}
