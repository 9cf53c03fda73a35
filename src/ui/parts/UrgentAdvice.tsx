import type { Shown } from '../../guide/result.ts'
import { useText, type RichFound } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { Icon } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Rich } from './Rich.tsx'
import { Text } from './Text.tsx'
import { UrgentCalls } from './UrgentCalls.tsx'

/** What cannot wait: above all else, in few words, with whom to call. */
export function UrgentAdvice({ advice }: { readonly advice: readonly Shown<string>[] }) {
  const { text, rich, said } = useText()
  const { guide, sensitive } = useVisit()
  const contacts = advice.flatMap(
    ({ id }) => guide.advice.find((one) => one.id === id)?.contacts ?? [],
  )
  return (
    <section
      className={advice.every(({ id }) => sensitive.has(id)) ? 'urgent off-paper' : 'urgent'}
    >
      <h2 className="urgent-lead">
        <Text of={said('result.now_title')} />
      </h2>
      {advice.map(({ id }) => {
        const title = text(`advice.${id}.title`)
        return (
          <div key={id} className={sensitive.has(id) ? 'urgent-one off-paper' : 'urgent-one'}>
            <h3>
              <Text of={title} />
            </h3>
            <Rich of={firstOf(rich(`advice.${id}.text`))} />
            <PlaceLink place={{ kind: 'advice', id }} className="link-button">
              <Text of={said('result.step_how')} />
              <span className="only-heard">: {title.value}</span>
              <Icon name="on" />
            </PlaceLink>
          </div>
        )
      })}
      <UrgentCalls contacts={[...new Set(contacts)]} />
    </section>
  )
}

/** The first paragraph says what to do; the rest stands on the page of the advice. */
function firstOf(found: RichFound | undefined): RichFound | undefined {
  return found && { ...found, value: found.value.slice(0, 1) }
}
