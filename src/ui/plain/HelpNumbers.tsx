import type { ContactId } from '../../guide/ids.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from '../parts/Text.tsx'
import { PlainContact } from './PlainContact.tsx'

interface HelpNumbersProps {
  /** Of the two headings. */
  readonly level: 2 | 3
  /** Leads to the numbers of those to talk with instead of naming them: those change more often. */
  readonly numbers?: string
}

/** Help now and someone to talk to, in plain HTML. */
export function HelpNumbers({ level, numbers }: HelpNumbersProps) {
  const Heading = `h${level}` as const
  const { said } = useText()
  const { helpNow, talk } = useGuide()
  return (
    <>
      <section>
        <Heading>
          <Text of={said('help.title')} />
        </Heading>
        <Contacts ids={helpNow} />
      </section>
      <section>
        <Heading>
          <Text of={said('talk.title')} />
        </Heading>
        <Contacts ids={talk} numbers={numbers} />
      </section>
    </>
  )
}

interface ContactsProps {
  readonly ids: readonly ContactId[]
  readonly numbers?: string | undefined
}

function Contacts({ ids, numbers }: ContactsProps) {
  const { say, text } = useText()
  const { contacts } = useGuide()
  return (
    <ul>
      {ids.flatMap((id) => {
        const contact = contacts[id]
        if (!contact) return []
        return (
          <li key={id}>
            <p>
              <b>
                {numbers === undefined ? (
                  contact.name
                ) : (
                  <a href={`${numbers}#${id}`}>{contact.name}</a>
                )}
              </b>
              <br />
              <Text of={text(`contacts.${id}.what`)} />
            </p>
            {numbers === undefined && (
              <PlainContact contact={contact} ownNumber={say('contact.call_own')} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
