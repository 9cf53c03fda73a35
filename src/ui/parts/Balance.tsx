import type { Balance as BalanceOfAnswers, Bowl } from '../../guide/balance.ts'
import { useText } from '../hooks/useText.ts'
import './balance.css'
import { Rich } from './Rich.tsx'
import { Text } from './Text.tsx'

interface BalanceProps {
  readonly balance: BalanceOfAnswers
  /** The scale's own source, as its content names it. */
  readonly source: string | undefined
  readonly validated: boolean
  readonly onComplete: ((scale: string) => void) | undefined
}

/** Load and strength on a balance, and the same said in words. */
export function Balance({ balance, source, validated, onComplete }: BalanceProps) {
  const { say, said } = useText()
  const isEmpty = balance.load.band === null && balance.strength.band === null
  const leans = say(`balance.leans_${balance.leans}`)
  return (
    <div className="balance">
      <BalancePicture balance={balance} label={say('balance.picture', { stand: leans })} />
      <p className="balance-leans">{leans}</p>
      {isEmpty ? (
        <div className="balance-missing">
          <CompleteScale scale={balance.load.scale} onComplete={onComplete} />
          <CompleteScale scale={balance.strength.scale} onComplete={onComplete} />
        </div>
      ) : (
        <div className="balance-bowls">
          <BowlInWords bowl={balance.load} side="load" onComplete={onComplete} />
          <BowlInWords bowl={balance.strength} side="strength" onComplete={onComplete} />
        </div>
      )}
      {!validated && !isEmpty && (
        <details className="quiet-details">
          <summary>
            <Text of={said('balance.honest_title')} />
          </summary>
          <p>
            <Text of={said('balance.honest')} />
          </p>
          {source && (
            <p>
              <Text of={said('balance.source', { bron: source })} />
            </p>
          )}
        </details>
      )}
    </div>
  )
}

interface BowlProps {
  readonly bowl: Bowl
  readonly side: 'load' | 'strength'
  readonly onComplete: ((scale: string) => void) | undefined
}

function BowlInWords({ bowl: { scale, band, filled }, side, onComplete }: BowlProps) {
  const { text, rich, said } = useText()
  const title =
    band === null ? said('balance.unknown') : text(`scales.${scale}.bands.${band}.title`)
  return (
    <section className={`balance-bowl balance-bowl-${side}`}>
      <h3>
        <span className="balance-name">
          <Text of={said(`balance.${side}`)} />
        </span>{' '}
        <span className="balance-means">
          <Text of={said(`balance.${side}_means`)} />
        </span>
      </h3>
      {title.value && (
        <p className="balance-band">
          <Text of={title} />
        </p>
      )}
      {band !== null && <Rich of={rich(`scales.${scale}.bands.${band}.text`)} />}
      {filled === null && <CompleteScale scale={scale} onComplete={onComplete} />}
    </section>
  )
}

function CompleteScale({ scale, onComplete }: Pick<BowlProps, 'onComplete'> & { scale: string }) {
  const { text, said } = useText()
  const title = text(`scales.${scale}.title`)
  if (!onComplete) return null
  return (
    <button type="button" className="link-button" onClick={() => onComplete(scale)}>
      <Text of={said('balance.complete_for', { titel: title })} />
    </button>
  )
}

const STEPS_TO_A_SIDE = 5
const MOST_WEIGHTS = 6

function BalancePicture({ balance, label }: { balance: BalanceOfAnswers; label: string }) {
  const step = Math.round((balance.tilt ?? 0) * STEPS_TO_A_SIDE)
  return (
    <svg
      className="balance-picture"
      viewBox="0 0 360 212"
      role="img"
      aria-label={label}
      data-tilt={step}
    >
      <path className="balance-stand" d="M180 40v144M136 192h88M150 192c0-8 60-8 60 0" />
      <g className="balance-beam">
        <path className="balance-wood" d="M64 40h232" />
        <circle className="balance-knob" cx="180" cy="40" r="9" />
        <g className="balance-hang balance-hang-start">
          <BowlPicture x={64} bowl={balance.load} side="load" />
        </g>
        <g className="balance-hang balance-hang-end">
          <BowlPicture x={296} bowl={balance.strength} side="strength" />
        </g>
      </g>
    </svg>
  )
}

/** Where up to six weights lie: four in the bowl, two on top. */
const PLACES: readonly (readonly [x: number, y: number])[] = [
  [-11, 104],
  [11, 104],
  [-33, 104],
  [33, 104],
  [-11, 84],
  [12, 84],
]

function BowlPicture({ x, bowl, side }: { x: number; bowl: Bowl; side: 'load' | 'strength' }) {
  const weights = bowl.weight === null ? 0 : Math.max(1, Math.round(bowl.weight * MOST_WEIGHTS))
  return (
    <g transform={`translate(${x} 0)`}>
      <path className="balance-cord" d="M0 40 -50 116M0 40 50 116" />
      {PLACES.slice(0, weights).map(([left, top]) =>
        side === 'load' ? (
          <circle key={`${left} ${top}`} className="balance-stone" cx={left} cy={top} r="10.5" />
        ) : (
          <path
            key={`${left} ${top}`}
            className="balance-leaf"
            d={`M${left} ${top + 11}c-15-6-13-20 0-23c13 3 15 17 0 23zm0 0v-12`}
          />
        ),
      )}
      <path
        className={`balance-bowl-shape${bowl.filled === null ? ' balance-bowl-unknown' : ''}`}
        d="M-56 116h112c0 26-24 42-56 42s-56-16-56-42z"
      />
    </g>
  )
}
