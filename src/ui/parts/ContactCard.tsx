import { contactFile } from '../../browser/calendar.ts'
import { saveFile } from '../../browser/share.ts'
import type { Contact } from '../../guide/guide.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CallLink } from './CallLink.tsx'
import { Icon } from './Icon.tsx'
import { NumberDoubt } from './NumberDoubt.tsx'
import { HoursTable, OpenNow } from './OpenHours.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'
import { CheckedNote } from './CheckedNote.tsx'
import { WebLink } from './WebLink.tsx'
import { WrongFact } from './WrongFact.tsx'

interface ContactCardProps {
  readonly contact: Contact
  readonly level?: 2 | 3 | 4
  /** In a list the name leads to the contact's own page; there it does not. */
  readonly isOwnPage?: boolean
}

/** An organisation or line, and every way to reach it. */
export function ContactCard({ contact, level = 3, isOwnPage = false }: ContactCardProps) {
  const { text, said } = useText()
  const Heading = `h${level}` as const
  const what = text(`contacts.${contact.id}.what`)
  return (
    <article className="contact">
      {!isOwnPage && (
        <Heading className="contact-name">
          <PlaceLink place={{ kind: 'contact', id: contact.id }} className="row-open contact-open">
            {contact.name}
          </PlaceLink>
        </Heading>
      )}
      {what.value && (
        <p className="contact-what">
          <Text of={what} />
        </p>
      )}
      <ContactCalls contact={contact} isOwnPage={isOwnPage} />
      {contact.ownNumber && contact.phones.length === 0 && (
        <p className="contact-own">
          <Text of={said('contact.call_own')} />
        </p>
      )}
      <ContactWays contact={contact} />
      {isOwnPage && (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => saveFile(contactFile(contact), `${contact.id}.vcf`)}
          >
            <Text of={said('contact.card')} />
          </button>
        </p>
      )}
      {!isOwnPage && <WrongFact id={contact.id} name={contact.name} />}
    </article>
  )
}

/** The numbers, each with what it is for, when someone answers, and how sure it is. */
function ContactCalls({ contact, isOwnPage }: { contact: Contact; isOwnPage: boolean }) {
  const { say, text } = useText()
  return contact.phones.map((phone, place) => {
    const at = `contacts.${contact.id}.phones.${place}`
    const purpose = text(`${at}.for`)
    const cost = text(`${at}.cost`)
    return (
      <div key={phone.dial} className="contact-phone">
        {purpose.value && (
          <p className="contact-for">
            <Text of={purpose} />
          </p>
        )}
        <CallLink contact={contact} phone={phone} />
        {phone.hours && <OpenNow hours={phone.hours} />}
        {cost.value && (
          <p className="contact-cost">
            {say('contact.costs')}: <Text of={cost} />
          </p>
        )}
        {isOwnPage && phone.hours && <HoursTable hours={phone.hours} />}
        {isOwnPage && <CheckedNote checked={phone.checked} />}
        {!isOwnPage && <NumberDoubt phone={phone} />}
      </div>
    )
  })
}

function ContactWays({ contact }: { readonly contact: Contact }) {
  const { say } = useText()
  const town = useTown(contact)
  const { name, email, website, address, postcode } = contact
  const where = [address, postcode].filter(Boolean).join(', ')
  return (
    <>
      {where && <address className="contact-address">{where}</address>}
      <p className="contact-ways">
        {email && (
          <a
            className="quiet-action"
            href={`mailto:${email}`}
            aria-label={say('contact.mail_for', { naam: name, adres: email })}
          >
            <Icon name="mail" />
            <bdi dir="ltr">{email}</bdi>
          </a>
        )}
        {website && (
          <WebLink href={website} icon="web" heard={say('contact.website_for', { naam: name })}>
            {say('contact.website')}
          </WebLink>
        )}
        {where && (
          <WebLink
            href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(`${where}, ${town}`)}`}
            icon="pin"
            heard={say('contact.route_for', { naam: name })}
          >
            {say('contact.route')}
          </WebLink>
        )}
      </p>
    </>
  )
}

/** The place of an address: the widest area that the contact works in, else that of the guide. */
function useTown({ areas }: Contact): string {
  const { text } = useText()
  const { guide } = useVisit()
  const outer = new Map(guide.areas.map((area) => [area.id, area.in]))
  let town = areas[0] ?? guide.areas.find(({ elsewhere }) => !elsewhere)?.id
  for (let up = town; up !== undefined; up = outer.get(up)) town = up
  return town === undefined ? '' : text(`areas.${town}.name`).value
}
