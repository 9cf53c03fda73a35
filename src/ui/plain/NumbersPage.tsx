import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { PlainContact } from './PlainContact.tsx'

/** Everyone whom the guide names, with every way to reach them. */
export function NumbersPage() {
  const { say } = useText()
  const { contacts } = useGuide()
  return (
    <main>
      <h1>{say('result.contacts_title')}</h1>
      {Object.values(contacts).map((contact) => (
        <section key={contact.id} id={String(contact.id)}>
          <h2>{contact.name}</h2>
          <PlainContact contact={contact} ownNumber={say('contact.call_own')} />
        </section>
      ))}
      <p>
        <a href="./#page/toegankelijkheid">{say('frame.accessibility')}</a>
      </p>
    </main>
  )
}
