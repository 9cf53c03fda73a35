import type { ContactId } from '../../guide/ids.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CallLink } from './CallLink.tsx'
import { NumberDoubt } from './NumberDoubt.tsx'
import { OpenNow } from './OpenHours.tsx'
import { OwnNumber } from './OwnNumber.tsx'

/** Whom to call now, one button each. */
export function UrgentCalls({ contacts }: { readonly contacts: readonly ContactId[] }) {
  const { guide, sensitive } = useVisit()
  return (
    <ul className="urgent-calls">
      {contacts.flatMap((id) => {
        const contact = guide.contacts[id]
        const phone = contact?.phones[0]
        if (contact && phone) {
          return (
            <li key={id} className={sensitive.has(id) ? 'off-paper' : undefined}>
              <CallLink contact={contact} phone={phone} named />
              {phone.hours && <OpenNow hours={phone.hours} />}
              <NumberDoubt phone={phone} />
            </li>
          )
        }
        if (!contact?.ownNumber) return []
        return (
          <li key={id}>
            <OwnNumber contact={contact} />
          </li>
        )
      })}
    </ul>
  )
}
