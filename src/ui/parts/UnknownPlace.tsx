import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContactList } from './ContactList.tsx'
import { Heading } from './Heading.tsx'
import { Text } from './Text.tsx'

/** A page that is not there (any more) still names someone to call. */
export function UnknownPlace({ words }: { readonly words: string }) {
  const { said } = useText()
  const { guide } = useVisit()
  return (
    <article className="item">
      <Heading>{words}</Heading>
      <p className="lead">
        <Text of={said('talk.lead')} />
      </p>
      <ContactList ids={guide.talk} first={3} level={2} />
    </article>
  )
}
