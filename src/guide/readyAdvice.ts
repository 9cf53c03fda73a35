import { candidates, type Candidate, type Fitting } from './candidates.ts'
import type { Advice, Guide } from './guide.ts'
import { perGuide } from './perGuide.ts'

export const readyAdvice = perGuide((guide) => ready(guide, guide.advice))

/** That of level now alone, which the first answer already asks for. */
export const readyUrgentAdvice = perGuide((guide) =>
  ready(
    guide,
    guide.advice.filter(({ level }) => level === 'now'),
  ),
)

function ready(guide: Guide, all: readonly Advice[]): readonly Candidate<Advice>[] {
  return candidates(guide, all, ({ level }) => LEVELS.indexOf(level))
}

const LEVELS: readonly Advice['level'][] = ['now', 'first', 'more']

/** Sorts in place: by level, then what she asked for most. */
export function sortAdvice(all: Fitting<Advice>[]): Fitting<Advice>[] {
  return all.sort((a, b) => a.rank - b.rank || b.wanted - a.wanted)
}
