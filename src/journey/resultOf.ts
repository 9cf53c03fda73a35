import type { Answers } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import type { Result } from '../guide/result.ts'
import { walk } from '../guide/walk.ts'

interface Visited {
  readonly guide: Guide
  readonly answers: Answers
  readonly today: Day
  readonly quick: boolean
}

interface Known extends Visited {
  readonly result: Result
}

/** Answers are replaced, never changed, so the last result of an answers object stays true. */
const known = new WeakMap<Answers, Known>()

/** The result of the answers so far; the same object as long as nothing changed. */
export function resultOf({ guide, answers, today, quick }: Visited): Result {
  const last = known.get(answers)
  if (last && last.guide === guide && last.today === today && last.quick === quick) {
    return last.result
  }
  const result = walk(guide, answers, { today, quick })
  known.set(answers, { guide, answers, today, quick, result })
  return result
}
