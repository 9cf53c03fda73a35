import type { BandId, ScaleId } from './ids.ts'
import { bandOf, possibleScores } from './score.ts'
import type { WalkState } from './walkState.ts'

/** One bowl of the balance. `filled` from 0 to 1; `null` as long as the score is not known. */
export interface Bowl {
  readonly scale: ScaleId
  readonly filled: number | null
  readonly band: BandId | null
  /**
   * How much it weighs, from 0 to 1: by its band where it has bands, so that the picture never says
   * "level" while the words beneath it say "you carry very much".
   */
  readonly weight: number | null
}

/**
 * The first scale of the guide is what weighs (draaglast), the second what carries (draagkracht).
 * `tilt` from -1 (strength weighs more) to 1 (load weighs more); `null` when either is not known.
 */
export interface Balance {
  readonly load: Bowl
  readonly strength: Bowl
  readonly tilt: number | null
  readonly leans: 'load' | 'level' | 'strength' | 'unknown'
}

/** Closer than this the beam hangs level: a house rule, no measurement. */
const LEVEL_WITHIN = 0.15

/** The balance of someone's answers; nothing when fewer than two scales are on her walk. */
export function balanceOf(state: WalkState): Balance | undefined {
  const [first, second] = state.onWalk.filter((entry) => 'scale' in entry).map(({ id }) => id)
  if (first === undefined || second === undefined) return undefined
  const bowlOf = (scale: ScaleId): Bowl => {
    const filled = filledPart(state, scale)
    const band = bandNow(state, scale)
    return { scale, filled, band, weight: weightOf(state, scale, filled, band) }
  }
  const load = bowlOf(first)
  const strength = bowlOf(second)
  const tilt =
    load.weight === null || strength.weight === null ? null : load.weight - strength.weight
  return { load, strength, tilt, leans: leaning(tilt) }
}

function weightOf(
  state: WalkState,
  scale: ScaleId,
  filled: number | null,
  band: BandId | null,
): number | null {
  const bands = state.guide.scales[scale]?.bands ?? []
  if (filled === null || band === null || bands.length < 2) return filled
  return bands.findIndex(({ id }) => id === band) / (bands.length - 1)
}

function leaning(tilt: number | null): Balance['leans'] {
  if (tilt === null) return 'unknown'
  if (Math.abs(tilt) <= LEVEL_WITHIN) return 'level'
  return tilt > 0 ? 'load' : 'strength'
}

function filledPart(state: WalkState, id: ScaleId): number | null {
  const scale = state.guide.scales[id]
  const range = state.rangeOf(id)
  if (!scale || !range || range.from !== range.to) return null
  const { from, to } = possibleScores(scale)
  return to === from ? 0 : (range.from - from) / (to - from)
}

function bandNow(state: WalkState, id: ScaleId): BandId | null {
  const range = state.rangeOf(id)
  return range ? bandOf(state.guide.scales[id]?.bands ?? [], range) : null
}
