import { usePlaceId } from '../hooks/usePlaceId.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpList } from '../parts/HelpList.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { Text } from '../parts/Text.tsx'
import { ThemeLinks } from '../parts/ThemeLinks.tsx'
import { UnknownPlace } from '../parts/UnknownPlace.tsx'
import './result.css'

/** Everything about one theme: first what fits her, then what may. */
export function ThemeScreen() {
  const id = usePlaceId()
  const { say, text, said } = useText()
  const { guide, result } = useVisit()
  if (!guide.themes.some((theme) => theme.id === id)) {
    return <UnknownPlace words={say('theme.unknown')} />
  }
  const title = text(`guide.themes.${id}.title`)
  const hasTheme = new Set(
    [...guide.advice, ...guide.offers]
      .filter(({ themes }) => themes.includes(id))
      .map((one) => one.id),
  )
  const shown = [...result.advice, ...result.offers, ...result.maybe].filter((one) =>
    hasTheme.has(one.id),
  )
  const because = (one: (typeof shown)[number]) => ('because' in one ? one.because : [])
  const advice = new Set<string>(guide.advice.map((one) => one.id))
  const listed = shown.map((one) => ({ id: one.id as string, because: because(one) }))
  const toDo = listed.filter((one) => advice.has(one.id))
  const offers = listed.filter((one) => !advice.has(one.id))
  const hasRespite = guide.offers.some((offer) => hasTheme.has(offer.id) && offer.respite)
  return (
    <article className="item">
      <Heading title={title.value}>
        <Text of={title} />
      </Heading>
      {hasRespite && (
        <PlaceLink place={{ kind: 'respite' }} className="action">
          <Text of={said('result.respite_find')} />
        </PlaceLink>
      )}
      {toDo.length > 0 && (
        <section>
          <h2>
            <Text of={said('theme.advice')} />
          </h2>
          <HelpList advice={toDo} offers={[]} first={5} about={title.value} level={3} />
        </section>
      )}
      {offers.length > 0 && (
        <section>
          <h2>
            <Text of={said('theme.offers')} />
          </h2>
          <HelpList advice={[]} offers={offers} first={5} about={title.value} level={3} />
        </section>
      )}
      {listed.length === 0 && (
        <>
          <p className="lead">
            <Text of={said('result.theme_empty')} />
          </p>
          <ContactList ids={guide.talk} first={3} level={2} />
        </>
      )}
      <ThemeLinks
        title={say('theme.all_title')}
        themes={guide.themes.filter((theme) => theme.id !== id).map((theme) => theme.id)}
      />
    </article>
  )
}
