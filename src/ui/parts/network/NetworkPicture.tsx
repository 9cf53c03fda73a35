import type { Person } from '../../../guide/talk.ts'
import { useText } from '../../hooks/useText.ts'

const MIDDLE = 200
const DISTANCE = 148
const LONGEST = 11

/** Her in the middle, the people around her: a whole line to who takes something over. */
export function NetworkPicture({ people }: { readonly people: readonly Person[] }) {
  const { say } = useText()
  const placed = people.map((person, place) => ({ ...person, ...pointOf(place, people.length) }))
  const names = people.map(({ name }) => name).join(', ')
  return (
    <svg
      className="network-picture"
      viewBox="0 0 400 400"
      role="img"
      aria-label={say('network.picture', { namen: names })}
    >
      {placed.map(({ x, y, tasks }, place) => (
        <line
          key={place}
          className={tasks.length > 0 ? 'network-line' : 'network-line network-line-open'}
          x1={MIDDLE}
          y1={MIDDLE}
          x2={x}
          y2={y}
        />
      ))}
      <circle className="network-you" cx={MIDDLE} cy={MIDDLE} r={44} />
      <text className="network-name network-you-name" x={MIDDLE} y={MIDDLE}>
        {say('network.you')}
      </text>
      {placed.map(({ name, x, y }, place) => (
        <g key={place}>
          <circle className="network-person" cx={x} cy={y} r={people.length > 8 ? 36 : 42} />
          <text className="network-name" x={x} y={y}>
            {shortened(name)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Evenly around the middle, the first on top. */
function pointOf(place: number, all: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * place) / all - Math.PI / 2
  return { x: MIDDLE + DISTANCE * Math.cos(angle), y: MIDDLE + DISTANCE * Math.sin(angle) }
}

/** A long name stands whole below the picture. Cut between characters, so that no emoji breaks. */
function shortened(name: string): string {
  const characters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment)
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`
}
