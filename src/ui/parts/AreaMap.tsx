import type { AreaId } from '../../guide/ids.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { AREA_SHAPES, LAKE } from './areaShapes.ts'
import './areaMap.css'
import { Text } from './Text.tsx'

/** The town with its water; the part where she lives is filled and named as such in words. */
export function AreaMap({ home }: { readonly home: AreaId }) {
  const { say, text, said } = useText()
  const { guide } = useVisit()
  const shown = guide.areas.flatMap(({ id }) => {
    const shape = AREA_SHAPES[id]
    return shape ? [{ id, shape }] : []
  })
  const nameOf = (id: AreaId) => text('content', `areas.${id}.name`).value
  const shortName = withoutSharedWord(shown.map(({ id }) => nameOf(id)))
  const part = partAround(home)
  if (shown.length === 0 || part === undefined) return null
  return (
    <figure className="area-map">
      <svg
        viewBox="0 0 360 300"
        role="img"
        aria-label={say('map.picture_here', { gebied: nameOf(part) })}
      >
        <rect className="area-map-water" width="360" height="300" rx="16" />
        {shown.map(({ id, shape }) => (
          <polygon
            key={id}
            className={id === part ? 'area-map-part area-map-here' : 'area-map-part'}
            points={shape.outline}
          />
        ))}
        <ellipse
          className="area-map-lake"
          cx={LAKE.x}
          cy={LAKE.y}
          rx={LAKE.width}
          ry={LAKE.height}
        />
        {shown.map(({ id, shape: { label } }) => (
          <AreaName key={id} name={shortName(nameOf(id))} at={label} isHere={id === part} />
        ))}
      </svg>
      <figcaption className="soft">
        <Text of={said('map.here', { gebied: nameOf(part) })} />
      </figcaption>
    </figure>
  )

  function partAround(id: AreaId): AreaId | undefined {
    const outer = new Map(guide.areas.map((area) => [area.id, area.in]))
    let at: AreaId | undefined = id
    while (at !== undefined && !AREA_SHAPES[at]) at = outer.get(at)
    return at
  }
}

/** `Almere Haven` beside `Almere Poort` is `Haven`: there is little room on a map. */
function withoutSharedWord(names: readonly string[]): (name: string) => string {
  const [shared] = names[0]?.split(' ') ?? []
  const isShared = names.every((name) => name.startsWith(`${shared ?? ''} `))
  return (name) => (isShared ? name.slice(name.indexOf(' ') + 1) : name)
}

interface AreaNameProps {
  readonly name: string
  readonly at: readonly [x: number, y: number]
  readonly isHere: boolean
}

/** A name on the map, one word to a line so that it stays inside its part. */
function AreaName({ name, at: [x, y], isHere }: AreaNameProps) {
  const words = name.split(' ')
  return (
    <text className={isHere ? 'area-map-name area-map-name-here' : 'area-map-name'}>
      {words.map((word, line) => (
        <tspan key={word} x={x} y={y + 5 + (line - (words.length - 1) / 2) * 18}>
          {word}
        </tspan>
      ))}
    </text>
  )
}
