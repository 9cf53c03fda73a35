import type { AreaId } from '../../guide/ids.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { AreaPicture, useShownAreas } from './AreaPicture.tsx'
import { wayTo } from './fields/areaChoices.ts'
import { Text } from './Text.tsx'

/** The town with its water; the part where she lives is filled and named as such in words. */
export function AreaMap({ home }: { readonly home: AreaId }) {
  const { say, said } = useText()
  const areas = useShownAreas()
  const way = wayTo(useGuide(), home)
  const part = areas.find(({ id }) => way.includes(id))
  if (!part) return null
  return (
    <figure className="area-map">
      <AreaPicture
        areas={areas}
        here={part.id}
        label={say('map.picture_here', { gebied: part.name })}
      />
      <figcaption className="soft">
        <Text of={said('map.here', { gebied: part.name })} />
      </figcaption>
    </figure>
  )
}
