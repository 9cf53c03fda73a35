import type { Guide, Question } from './guide.ts'
import type { QuestionId } from './ids.ts'

/** The question on the welcome: the first of all; absent in a guide that begins with a scale. */
export function firstQuestion(
  guide: Guide,
): { readonly id: QuestionId; readonly question: Question } | undefined {
  const id = String(guide.chapters[0]?.questions[0] ?? '')
  const question = guide.questions[id]
  return question && { id, question }
}
