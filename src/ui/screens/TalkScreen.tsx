import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import './result.css'
import { Text } from '../parts/Text.tsx'

/** A person to talk to, with a first sentence for who does not know how to begin. */
export function TalkScreen() {
  const { inDutch, said } = useText()
  const dutch = inDutch('talk.say')
  const { guide } = useVisit()
  return (
    <article className="item">
      <Heading of={said('talk.title')} />
      <p className="lead">
        <Text of={said('talk.lead')} />
      </p>
      <section className="panel">
        <h2>
          <Text of={said('talk.say_title')} />
        </h2>
        <p className="talk-say">
          <Text of={said('talk.say')} />
        </p>
        {dutch !== undefined && (
          <p className="talk-say" lang="nl" dir="ltr">
            {dutch}
          </p>
        )}
      </section>
      <ContactList ids={guide.talk} first={guide.talk.length} level={2} />
    </article>
  )
}
