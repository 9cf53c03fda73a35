import { usePlaceId } from '../hooks/usePlaceId.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CheckedNote } from '../parts/CheckedNote.tsx'
import { ContactCard } from '../parts/ContactCard.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpList } from '../parts/HelpList.tsx'
import { Text } from '../parts/Text.tsx'
import { UnknownPlace } from '../parts/UnknownPlace.tsx'
import { WrongFact } from '../parts/WrongFact.tsx'
import './result.css'

/** One organisation: how to reach it, and what it does for carers. */
export function ContactScreen() {
  const id = usePlaceId()
  const { say, text } = useText()
  const { guide, sensitive } = useVisit()
  const contact = guide.contacts[id]
  if (!contact) return <UnknownPlace words={say('contact.unknown')} />
  const offers = guide.offers
    .filter(({ by, contacts }) => by === id || contacts.includes(id))
    .map((offer) => ({ id: offer.id, because: [] }))
  const neutral = sensitive.has(id) ? say('result.neutral_title') : undefined
  const title = say('contact.offers', { naam: contact.name })
  return (
    <article className="item">
      <Heading neutral={neutral}>{contact.name}</Heading>
      <ContactCard contact={contact} isOwnPage />
      {contact.areas.length > 0 && (
        <p>
          {say('contact.area')}:{' '}
          {contact.areas.map((area) => (
            <span key={area} className="listed">
              <Text of={text(`areas.${area}.name`)} />
            </span>
          ))}
        </p>
      )}
      {offers.length > 0 && (
        <section>
          <h2>{title}</h2>
          <HelpList advice={[]} offers={offers} first={5} about={title} level={3} />
        </section>
      )}
      <footer className="item-end">
        <CheckedNote checked={contact.checked} />
        <WrongFact id={id} name={contact.name} />
      </footer>
    </article>
  )
}
