import type { ReactNode } from 'react'
import type { AreaId } from '../../guide/ids.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { AREA_SHAPES, LAKE, type AreaShape } from './areaShapes.ts'
import './areaMap.css'

export interface ShownArea {
  readonly id: AreaId
  readonly shape: AreaShape
  readonly name: string
}

/** The areas of the guide that have a shape; none in a guide about another town. */
export function useShownAreas(): readonly ShownArea[] {
  const { text } = useText()
  return useGuide().areas.flatMap(({ id }) => {
    const shape = AREA_SHAPES[id]
    return shape ? [{ id, shape, name: text(`areas.${id}.name`).value }] : []
  })
}

interface AreaPictureProps {
  readonly areas: readonly ShownArea[]
  /** The part that is filled. */
  readonly here: AreaId | undefined
  /** What the picture says in words; without it the picture is only for the eye. */
  readonly label?: string
  readonly children?: ReactNode
}

/** The town with its water and the names of its parts. */
export function AreaPicture({ areas, here, label, children }: AreaPictureProps) {
  const shortName = withoutSharedWord(areas.map(({ name }) => name))
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg viewBox="0 0 360 300" {...spoken}>
      <rect className="area-map-water" width="360" height="300" rx="16" />
      {areas.map(({ id, shape }) => (
        <polygon
          key={id}
          className={id === here ? 'area-map-part area-map-here' : 'area-map-part'}
          points={shape.outline}
        />
      ))}
      <ellipse className="area-map-lake" cx={LAKE.x} cy={LAKE.y} rx={LAKE.width} ry={LAKE.height} />
      {areas.map(({ id, name, shape: { label: at } }) => (
        <AreaName key={id} name={shortName(name)} at={at} isHere={id === here} />
      ))}
      {children}
    </svg>
  )
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
