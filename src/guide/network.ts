import type { OptionId, QuestionId } from './ids.ts'
import type { WalkState } from './walkState.ts'

/** Something the carer does: one of the answers to a question about tasks. */
export interface Task {
  readonly id: OptionId
  /** The question whose words name it. */
  readonly question: QuestionId
}

/** What she said she does, the heaviest first; a task that two questions name counts once. */
export function tasksOf(state: WalkState): readonly Task[] {
  const { network } = state.guide
  const tasks = new Map<OptionId, Task>()
  for (const question of network?.tasks ?? []) {
    if (!state.isOnWalk(question)) continue
    for (const id of chosen(state.answerOf(question))) {
      if (!tasks.has(id)) tasks.set(id, { id, question })
    }
  }
  return [...tasks.values()]
}

function chosen(answer: unknown): readonly OptionId[] {
  if (Array.isArray(answer)) return answer.filter((one) => typeof one === 'string')
  return typeof answer === 'string' ? [answer] : []
}
