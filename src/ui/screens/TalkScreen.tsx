import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import './result.css'

/** A person to talk to, with a first sentence for who does not know how to begin. */
export function TalkScreen() {
  const { say, inDutch } = useText()
  const dutch = inDutch('talk.say')
  const { guide } = useVisit()
  return (
    <article className="item">
      <Heading>{say('talk.title')}</Heading>
      <p className="lead">{say('talk.lead')}</p>
      <section className="panel">
        <h2>{say('talk.say_title')}</h2>
        <p className="talk-say">{say('talk.say')}</p>
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
