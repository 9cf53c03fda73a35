import type { Answers } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import type { WalkOptions } from '../guide/progress.ts'

/** What is worked out depends on this part of a visit alone. */
export interface Visited {
  readonly guide: Guide
  readonly answers: Answers
  readonly today: Day
  readonly quick: boolean
}

/**
 * Remembers what was made last: the same object comes back as long as nothing changed. Answers are replaced,
 * never changed, so it stays true.
 */
export function lastMade<Made>(
  make: (guide: Guide, answers: Answers, options: WalkOptions) => Made,
): (visit: Visited) => Made {
  let last: (Visited & { readonly made: Made }) | undefined
  return ({ guide, answers, today, quick }) => {
    if (
      last?.answers !== answers ||
      last.guide !== guide ||
      last.today !== today ||
      last.quick !== quick
    ) {
      last = { guide, answers, today, quick, made: make(guide, answers, { today, quick }) }
    }
    return last.made
  }
}
