import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CallLink } from '../parts/CallLink.tsx'
import { Heading } from '../parts/Heading.tsx'
import { NumberDoubt } from '../parts/NumberDoubt.tsx'
import { OpenNow } from '../parts/OpenHours.tsx'
import { Text } from '../parts/Text.tsx'
import './result.css'

/** The numbers for when it cannot wait: nothing else on the page, offline and in every language. */
export function HelpNowScreen() {
  const { text, said } = useText()
  const { guide } = useVisit()
  return (
    <article className="item help-now">
      <Heading of={said('help.title')} />
      <p className="lead">
        <Text of={said('help.lead')} />
      </p>
      <ul className="help-list">
        {guide.helpNow.flatMap((id) => {
          const contact = guide.contacts[id]
          if (!contact) return []
          return (
            <li key={id}>
              <h2>{contact.name}</h2>
              <p>
                <Text of={text(`contacts.${id}.what`)} />
              </p>
              {contact.phones.map((phone, place) => (
                <div key={phone.dial} className="help-phone">
                  {place > 0 && (
                    <p className="soft">
                      <Text of={text(`contacts.${id}.phones.${place}.for`)} />
                    </p>
                  )}
                  <CallLink contact={contact} phone={phone} />
                  {phone.hours && <OpenNow hours={phone.hours} />}
                  <NumberDoubt phone={phone} />
                </div>
              ))}
              {contact.ownNumber && contact.phones.length === 0 && (
                <p>
                  <Text of={said('contact.call_own')} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <p className="soft">
        <Text of={said('help.leave')} />
      </p>
    </article>
  )
}
