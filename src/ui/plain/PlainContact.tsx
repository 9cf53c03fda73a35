import type { Contact } from '../../guide/guide.ts'

interface PlainContactProps {
  readonly contact: Contact
  /** For who has the number herself: her own huisarts. */
  readonly ownNumber?: string | undefined
}

/** Every way to reach someone, in plain HTML: works in any browser, without a script or a stylesheet. */
export function PlainContact({ contact, ownNumber }: PlainContactProps) {
  const { phones, email, website, address, postcode } = contact
  const where = [address, postcode].filter(Boolean).join(', ')
  return (
    <>
      {phones.map(({ number, dial }) => (
        <p key={dial}>
          <a href={`tel:${dial}`} dir="ltr">
            {number}
          </a>
        </p>
      ))}
      {contact.ownNumber && phones.length === 0 && <p>{ownNumber}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`} dir="ltr">
            {email}
          </a>
        </p>
      )}
      {website && (
        <p>
          <a href={website} rel="noopener noreferrer" dir="ltr">
            {website.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')}
          </a>
        </p>
      )}
      {where && <address>{where}</address>}
    </>
  )
}
