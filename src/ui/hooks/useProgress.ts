import type { Guide } from '../../guide/guide.ts'
import type { ChapterId } from '../../guide/ids.ts'
import { stepsOf } from '../../guide/steps.ts'
import { pagesOf } from '../../journey/pages.ts'
import type { JourneyContext } from '../../journey/journeyMachine.ts'
import { useGuide, useJourney } from './useJourney.ts'

export interface Progress {
  readonly chapter: ChapterId | null
  /** Counted from the first question on this carer's walk; a page of a scale counts as one. */
  readonly number: number
}

/**
 * How far she is. There is no total: what she answers opens and closes questions, so any total would
 * be a promise that we break.
 */
export function useProgress(): Progress {
  const guide = useGuide()
  const answers = useJourney((journey) => journey.context.answers)
  const position = useJourney((journey) => journey.context.position)
  const quick = useJourney((journey) => journey.context.quick)
  return progressOf({ guide, answers, position, quick })
}

export function progressOf({
  guide,
  answers,
  position,
  quick,
}: Pick<JourneyContext, 'guide' | 'answers' | 'position' | 'quick'>): Progress {
  const steps = stepsOf(guide, answers)
  const ordered = quick ? quickFirst(guide, steps) : steps
  let number = 1
  for (const { id, chapter } of ordered) {
    if (id === position?.id) return { chapter, number: number + position.page }
    number += Math.max(1, pagesOf(guide, id).length)
  }
  return { chapter: null, number: 1 }
}

function quickFirst(guide: Guide, steps: ReturnType<typeof stepsOf>): ReturnType<typeof stepsOf> {
  const place = (id: string) => {
    const at = guide.quick.indexOf(id)
    return at < 0 ? guide.quick.length : at
  }
  return steps.toSorted((one, other) => place(one.id) - place(other.id))
}
