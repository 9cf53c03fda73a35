import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { PlainContact } from './PlainContact.tsx'

interface WithoutAppProps {
  /** The address of the page with all help in this language. */
  readonly allHelp: string
  /** Leads to the numbers of those to talk with instead of naming them: those change more often. */
  readonly numbers?: string
}

/** Stands in the HTML of the first page, and shows when the app, the script or the stylesheet does not. */
export function WithoutApp({ allHelp, numbers }: WithoutAppProps) {
  const { say, text } = useText()
  const { contacts, helpNow, talk } = useGuide()
  return (
    <>
      <h2>{say('without.title')}</h2>
      <p>{say('without.text')}</p>
      <p>
        <a href={allHelp}>{say('without.all_help')}</a>
      </p>
      {[
        { title: say('help.title'), ids: helpNow, isLed: false },
        { title: say('talk.title'), ids: talk, isLed: numbers !== undefined },
      ].map(({ title, ids, isLed }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {ids.flatMap((id) => {
              const contact = contacts[id]
              if (!contact) return []
              return (
                <li key={id}>
                  <p>
                    <b>{isLed ? <a href={`${numbers}#${id}`}>{contact.name}</a> : contact.name}</b>
                    <br />
                    {text('content', `contacts.${id}.what`).value}
                  </p>
                  {!isLed && <PlainContact contact={contact} ownNumber={say('contact.call_own')} />}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}
