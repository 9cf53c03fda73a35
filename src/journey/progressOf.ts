import type { Answers } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import { progressOf as progress, type Progress } from '../guide/progress.ts'

interface Visited {
  readonly guide: Guide
  readonly answers: Answers
  readonly today: Day
  readonly quick: boolean
}

interface Known extends Visited {
  readonly progress: Progress
}

/** Answers are replaced, never changed, so what was worked out for an answers object stays true. */
const known = new WeakMap<Answers, Known>()

/** How far the answers so far lead; the same object as long as nothing changed. */
export function progressOf(visit: Visited): Progress {
  const { guide, answers, today, quick } = visit
  const last = known.get(answers)
  if (last && last.guide === guide && last.today === today && last.quick === quick) {
    return last.progress
  }
  const made = progress(guide, answers, { today, quick })
  known.set(answers, { guide, answers, today, quick, progress: made })
  return made
}
