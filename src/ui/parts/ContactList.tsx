import { isCallable } from '../../guide/callable.ts'
import type { Contact } from '../../guide/guide.ts'
import type { ContactId } from '../../guide/ids.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContactCard } from './ContactCard.tsx'
import { MoreList } from './MoreList.tsx'

interface ContactListProps {
  readonly ids: readonly ContactId[]
  readonly first: number
  readonly level?: 2 | 3 | 4
  /** Of those that can be called: her town, and whom anyone may talk to, before the whole country. */
  readonly nearFirst?: boolean
}

/** Contacts in the order given, but those that can be called first; the rest on request. */
export function ContactList({ ids, first, level = 3, nearFirst = false }: ContactListProps) {
  const { say } = useText()
  const { guide, sensitive } = useVisit()
  const isNear = ({ id, areas }: Contact) => areas.length > 0 || guide.talk.includes(id)
  const rank = (contact: Contact) =>
    (isCallable(contact) ? 0 : 2) + (nearFirst && !isNear(contact) ? 1 : 0)
  const contacts = ids
    .flatMap((id) => guide.contacts[id] ?? [])
    .sort((one, other) => rank(one) - rank(other))
  return (
    <MoreList
      first={first}
      about={say('result.contacts_title')}
      items={contacts.map((contact) => ({
        id: contact.id,
        isSensitive: sensitive.has(contact.id),
        shown: <ContactCard contact={contact} level={level} />,
      }))}
    />
  )
}
