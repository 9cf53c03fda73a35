import { isCallable } from '../../guide/callable.ts'
import type { Contact } from '../../guide/guide.ts'
import type { Shown } from '../../guide/result.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CallLink } from './CallLink.tsx'
import { shortName } from './contactName.ts'
import { Icon } from './Icon.tsx'
import { NumberDoubt } from './NumberDoubt.tsx'
import { OpenNow } from './OpenHours.tsx'
import { OwnNumber } from './OwnNumber.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'
import { WebLink } from './WebLink.tsx'
import { WhyLine } from './Why.tsx'

/** At most three things to begin with, each with one thing to do. */
export function FirstSteps({ steps }: { readonly steps: readonly Shown<string>[] }) {
  const { text, said } = useText()
  const { guide, sensitive } = useVisit()
  if (steps.length === 0) {
    return (
      <section>
        <h2>
          <Text of={said('result.first_title')} />
        </h2>
        <p className="lead">
          <Text of={said('result.first_none')} />
        </p>
      </section>
    )
  }
  return (
    <section>
      <h2>
        <Text of={said('result.first_title')} />
      </h2>
      <p className="lead">
        <Text of={said('result.first_lead', { count: steps.length })} />
      </p>
      <ol className="steps">
        {steps.map(({ id, because }) => {
          const title = text(`advice.${id}.title`)
          const contacts = guide.advice.find((one) => one.id === id)?.contacts ?? []
          return (
            <li key={id} className={sensitive.has(id) ? 'step off-paper' : 'step'}>
              <h3>
                <Text of={title} />
              </h3>
              <WhyLine id={id} because={because} />
              <StepAction contacts={contacts.flatMap((one) => guide.contacts[one] ?? [])} />
              <PlaceLink place={{ kind: 'advice', id }} className="link-button">
                <Text of={said('result.step_how')} />
                <span className="only-heard">: {title.value}</span>
                <Icon name="on" />
              </PlaceLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The one thing to do now: call the first who can be called, else the website of whom it is about. */
function StepAction({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { say } = useText()
  const called = contacts.find(isCallable)
  const phone = called?.phones[0]
  if (called && phone) {
    return (
      <div className="step-action">
        <CallLink contact={called} phone={phone} named />
        {phone.hours && <OpenNow hours={phone.hours} />}
        <NumberDoubt phone={phone} />
      </div>
    )
  }
  if (called) {
    return (
      <p>
        <OwnNumber contact={called} />
      </p>
    )
  }
  const withSite = contacts.find(({ website }) => website)
  if (!withSite?.website) return null
  const values = { naam: shortName(withSite) }
  return (
    <div className="step-action">
      <WebLink
        className="action"
        href={withSite.website}
        icon="web"
        heard={say('contact.website_for', values)}
      >
        {say('contact.website_of', values)}
      </WebLink>
    </div>
  )
}
