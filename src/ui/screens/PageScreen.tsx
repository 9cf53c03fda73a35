import { usePlaceId } from '../hooks/usePlaceId.ts'
import { useText } from '../hooks/useText.ts'
import { Heading } from '../parts/Heading.tsx'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'
import { UnknownPlace } from '../parts/UnknownPlace.tsx'
import './result.css'

/** About, privacy, sources: a page of the content's own. */
export function PageScreen() {
  const id = usePlaceId()
  const { say, text, rich } = useText()
  const title = text(`pages.${id}.title`)
  if (!title.value) return <UnknownPlace words={say('page.unknown')} />
  return (
    <article className="item">
      <Heading title={title.value}>
        <Text of={title} />
      </Heading>
      <Rich of={rich(`pages.${id}.text`)} level={2} />
    </article>
  )
}
