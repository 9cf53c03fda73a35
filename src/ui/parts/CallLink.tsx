import type { Contact, Phone } from '../../guide/guide.ts'
import { useText } from '../hooks/useText.ts'
import { shortName } from './contactName.ts'
import { Icon } from './Icon.tsx'

interface CallLinkProps {
  readonly contact: Contact
  readonly phone: Phone
  /** Says the name too, where no heading does. */
  readonly named?: boolean
}

/** A button that calls. The number is always written out: on a laptop one dials it by hand. */
export function CallLink({ contact, phone, named = false }: CallLinkProps) {
  const { say } = useText()
  const name = shortName(contact)
  // The number that is its own name, 112, is not said twice.
  const isNamed = named && !name.startsWith(phone.number)
  return (
    <a className="action action-call" href={`tel:${phone.dial}`}>
      <Icon name="phone" />
      <span>
        {say('contact.call')} {isNamed && <span className="action-name">{name} </span>}
        <bdi dir="ltr" className="number">
          {phone.number}
        </bdi>
        {!isNamed && <span className="only-heard">, {contact.name}</span>}
      </span>
    </a>
  )
}
