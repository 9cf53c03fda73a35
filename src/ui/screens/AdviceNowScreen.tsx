import type { Contact } from '../../guide/guide.ts'
import type { AdviceId } from '../../guide/ids.ts'
import { useGuide, useJourney, useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { CallLink } from '../parts/CallLink.tsx'
import { Heading } from '../parts/Heading.tsx'
import { NumberDoubt } from '../parts/NumberDoubt.tsx'
import { OpenNow } from '../parts/OpenHours.tsx'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'

/** What cannot wait for the result: shown at the very answer that asks for it. Going on is always possible. */
export function AdviceNowScreen() {
  const { said, text, say } = useText()
  const send = useSend()
  const advising = useJourney((journey) => journey.context.advising)
  const [only] = advising
  const title = advising.length === 1 ? text(`advice.${only ?? ''}.title`) : said('advising.title')
  return (
    <article className="advice-now">
      <p className="advice-now-lead">
        <Text of={said('advising.lead')} />
      </p>
      <Heading title={title.value} neutral={say('advising.page_title')}>
        <Text of={title} />
      </Heading>
      {advising.map((id) => (
        <Advised key={id} id={id} hasTitle={advising.length > 1} />
      ))}
      <div className="ways-on">
        <button type="button" className="action" onClick={() => send({ type: 'advice.read' })}>
          <Text of={said('advising.go_on')} />
        </button>
        <p className="help">
          <Text of={said('advising.kept')} />
        </p>
      </div>
    </article>
  )
}

interface AdvisedProps {
  readonly id: AdviceId
  /** One piece of advice has its title as the heading of the screen. */
  readonly hasTitle: boolean
}

function Advised({ id, hasTitle }: AdvisedProps) {
  const { text, rich, list } = useText()
  const guide = useGuide()
  const contacts = guide.advice.find((one) => one.id === id)?.contacts ?? []
  const steps = list(`advice.${id}.steps`)
  return (
    <section className="advised">
      {hasTitle && (
        <h2>
          <Text of={text(`advice.${id}.title`)} />
        </h2>
      )}
      <ul className="advised-calls">
        {contacts.flatMap((contactId) => {
          const contact = guide.contacts[contactId]
          return contact ? [<Call key={contactId} contact={contact} />] : []
        })}
      </ul>
      <Rich of={rich(`advice.${id}.text`)} level={hasTitle ? 3 : 2} />
      {steps.length > 0 && (
        <ol className="advised-steps">
          {steps.map((step, place) => (
            <li key={place}>
              <Text of={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Call({ contact }: { readonly contact: Contact }) {
  const { text, said } = useText()
  const [phone] = contact.phones
  const what = text(`contacts.${contact.id}.what`)
  if (!phone && !contact.ownNumber) return null
  return (
    <li>
      <p className="advised-who">
        <b>{contact.name}</b>
        {what.value !== '' && (
          <span>
            <Text of={what} />
          </span>
        )}
      </p>
      {phone ? (
        <>
          <CallLink contact={contact} phone={phone} />
          {phone.hours && <OpenNow hours={phone.hours} />}
          <NumberDoubt phone={phone} />
        </>
      ) : (
        <p>
          <Text of={said('contact.call_own')} />
        </p>
      )}
    </li>
  )
}
