import { usePlaceId } from '../hooks/usePlaceId.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CheckedNote } from '../parts/CheckedNote.tsx'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HangsOn } from '../parts/Maybe.tsx'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'
import { ThemeLinks } from '../parts/ThemeLinks.tsx'
import { UnknownPlace } from '../parts/UnknownPlace.tsx'
import { WhyList } from '../parts/Why.tsx'
import './result.css'

/** One piece of advice: first what to do, then what to know, then who helps with it. */
export function AdviceScreen() {
  const id = usePlaceId()
  const { say, text, rich, list, said } = useText()
  const { guide, result, sensitive } = useVisit()
  const advice = guide.advice.find((one) => one.id === id)
  if (!advice) return <UnknownPlace words={say('advice.unknown')} />
  const steps = list(`advice.${id}.steps`)
  const title = text(`advice.${id}.title`)
  const neutral = sensitive.has(id) ? say('result.neutral_title') : undefined
  const undecided = result.maybe.find((one) => one.id === id)
  const { on, source } = advice.checked
  return (
    <article className="item">
      <Heading title={title.value} neutral={neutral}>
        <Text of={title} />
      </Heading>
      {undecided && <HangsOn missing={undecided.missing} />}
      {steps.length > 0 && (
        <section className="panel">
          <h2>
            <Text of={said('advice.steps')} />
          </h2>
          <ol className="item-steps">
            {steps.map((step) => (
              <li key={step.value}>
                <Text of={step} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Rich of={rich(`advice.${id}.text`)} level={2} />
      {advice.contacts.length > 0 && (
        <section>
          <h2>
            <Text of={said('advice.contacts')} />
          </h2>
          <ContactList ids={advice.contacts} first={3} />
        </section>
      )}
      <WhyList id={id} />
      <ThemeLinks themes={advice.themes} />
      {(on !== undefined || source !== undefined) && (
        <footer className="item-end">
          <CheckedNote checked={advice.checked} />
        </footer>
      )}
    </article>
  )
}
