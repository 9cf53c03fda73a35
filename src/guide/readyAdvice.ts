import { candidates, type Candidate, type Fitting } from './candidates.ts'
import type { Advice, Guide } from './guide.ts'

interface ReadyAdvice {
  readonly all: readonly Candidate<Advice>[]
  /** That of level now. */
  readonly urgent: readonly Candidate<Advice>[]
}

const ready = new WeakMap<Guide, ReadyAdvice>()

/** The advice of a guide; made ready at the first call and kept as long as the guide itself. */
export function readyAdvice(guide: Guide): ReadyAdvice {
  let made = ready.get(guide)
  if (!made) {
    const all = candidates(guide, guide.advice, ({ level }) => LEVELS.indexOf(level))
    ready.set(guide, (made = { all, urgent: all.filter(({ one }) => one.level === 'now') }))
  }
  return made
}

const LEVELS: readonly Advice['level'][] = ['now', 'first', 'more']

/** Sorts in place: by level, then what she asked for most. */
export function sortAdvice(all: Fitting<Advice>[]): Fitting<Advice>[] {
  return all.sort((a, b) => a.rank - b.rank || b.wanted - a.wanted)
}
