import { findShared, readShared } from '../../guide/share.ts'
import { usePlaceId } from '../hooks/usePlaceId.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { AdviceCard } from '../parts/AdviceCard.tsx'
import { ContactList } from '../parts/ContactList.tsx'
import { FirstSteps } from '../parts/FirstSteps.tsx'
import { Heading } from '../parts/Heading.tsx'
import { OfferCard } from '../parts/OfferCard.tsx'
import { UnknownPlace } from '../parts/UnknownPlace.tsx'
import { UrgentAdvice } from '../parts/UrgentAdvice.tsx'
import './result.css'
import { Text } from '../parts/Text.tsx'

/** A link can name anything; more names than these tell nothing more. */
const MOST_GONE = 12

/** A result that someone shared: the same help, without the answers that led to it. */
export function SharedScreen() {
  const { say, said } = useText()
  const { guide } = useVisit()
  const shared = readShared(usePlaceId())
  const found = shared && findShared(guide, shared.ids)
  if (!found || found.advice.length + found.offers.length + found.contacts.length === 0) {
    return <UnknownPlace words={say('share.nothing_left')} />
  }
  const { advice, offers, contacts, gone } = found
  const levelOf = (id: string) => guide.advice.find((one) => one.id === id)?.level
  const at = (level: string) =>
    advice.filter((id) => levelOf(id) === level).map((id) => ({ id, because: [] }))
  const [urgent, first, more] = [at('now'), at('first'), at('more')]
  return (
    <article className="result shared">
      <Heading of={said('share.received_title')} />
      <p className="lead">
        <Text of={said('share.received_lead')} />
      </p>
      {gone.length > 0 && (
        <div className="notice">
          <p>
            <Text of={said('share.gone', { count: gone.length })} />
          </p>
          <ul>
            {gone.slice(0, MOST_GONE).map((id) => (
              <li key={id}>
                <code dir="ltr">{id}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {urgent.length > 0 && <UrgentAdvice advice={urgent} />}
      {first.length > 0 && <FirstSteps steps={first} />}
      {contacts.length > 0 && (
        <section>
          <h2>
            <Text of={said('result.contacts_title')} />
          </h2>
          <ContactList ids={contacts} first={3} nearFirst />
        </section>
      )}
      {offers.length > 0 && (
        <section>
          <h2>
            <Text of={said('theme.offers')} />
          </h2>
          <ul className="rows">
            {offers.map((id) => (
              <li key={id}>
                <OfferCard id={id} level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {more.length > 0 && (
        <section>
          <h2>
            <Text of={said('theme.advice')} />
          </h2>
          <ul className="rows">
            {more.map(({ id }) => (
              <li key={id}>
                <AdviceCard id={id} level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
