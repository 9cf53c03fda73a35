import type { ThemeGroup } from '../../guide/themes.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { HelpList } from './HelpList.tsx'
import { Icon } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'

const FIRST_SHOWN = 2

/** Time for herself: first the ways to get it, the best fitting first; the respite finder asks further. */
export function RespiteTeaser({ group }: { readonly group: ThemeGroup }) {
  const { say, said } = useText()
  const { guide } = useVisit()
  const respite = new Set<string>(guide.offers.filter((one) => one.respite).map(({ id }) => id))
  const { advice, offers } = group
  const ways = offers.filter(({ id }) => respite.has(id))
  const others = offers.filter(({ id }) => !respite.has(id))
  if (respite.size === 0) return null
  const title = say('result.respite_title')
  return (
    <section className="respite-teaser off-paper-offers">
      <h2>{title}</h2>
      <p className="lead">
        <Text of={said('result.respite_lead')} />
      </p>
      {ways.length + others.length === 0 && (
        <p>
          <Text of={said('result.respite_none')} />
        </p>
      )}
      <HelpList
        offersFirst
        advice={advice}
        offers={[...ways, ...others]}
        first={FIRST_SHOWN}
        about={title}
        level={3}
      />
      <PlaceLink place={{ kind: 'respite' }} className="action action-second">
        <Icon name="search" />
        <Text of={said('result.respite_find')} />
      </PlaceLink>
    </section>
  )
}
