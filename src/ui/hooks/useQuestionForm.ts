import { useEffect, useState } from 'react'
import type { AnswerValue } from '../../guide/answers.ts'
import type { Question } from '../../guide/guide.ts'
import type { QuestionId } from '../../guide/ids.ts'
import { firstInput } from '../parts/fields/ChoiceField.tsx'
import {
  readAnswer,
  typedPostcode,
  type AnswerRead,
  type AreaProblem,
  type UnclearArea,
} from '../parts/fields/readAnswer.ts'
import { useGuide } from './useJourney.ts'
import { useText } from './useText.ts'

/** What is still needed before this question is answered, in the words of the question. */
export interface QuestionProblem {
  readonly message: string
  readonly field: string
  readonly area?: AreaProblem
}

export interface QuestionForm {
  readonly problems: readonly QuestionProblem[]
  /** What is still to be chosen, though nothing is wrong. */
  readonly unclear: UnclearArea | undefined
  /** The answer in the form; `undefined`, with a problem to show or something to choose, when it holds none. */
  readonly read: (form: HTMLFormElement) => AnswerValue | undefined
  /** The same, for a way on that does not need it: nothing is said when there is no answer. */
  readonly readQuietly: (form: HTMLFormElement) => AnswerValue | undefined
}

/** Reads the form of one question when it is sent; until then nothing is judged. */
export function useQuestionForm(id: QuestionId, question: Question): QuestionForm {
  const guide = useGuide()
  const describe = useProblem(id, question)
  const [problems, setProblems] = useState<readonly QuestionProblem[]>([])
  const [unclear, setUnclear] = useState<UnclearArea>()
  const readForm = (form: HTMLFormElement) => readAnswer(guide, id, question, new FormData(form))
  return {
    problems,
    unclear,
    readQuietly: (form) => {
      const read = readForm(form)
      return 'answer' in read ? read.answer : undefined
    },
    read: (form) => {
      const read = readForm(form)
      setProblems([])
      setUnclear(undefined)
      if ('answer' in read) return read.answer
      if (read.problem === 'in-more-areas') setUnclear(read)
      else setProblems([describe(read)])
      return undefined
    },
  }
}

/** Leads to what is still to be chosen, as soon as it is there. */
export function useLeadToChoice(id: QuestionId, { unclear }: QuestionForm): void {
  useEffect(() => {
    if (unclear) document.getElementById(firstInput(id))?.focus()
  }, [id, unclear])
}

type Unread = Exclude<AnswerRead, { readonly answer: AnswerValue } | UnclearArea>

function useProblem(id: QuestionId, question: Question): (unread: Unread) => QuestionProblem {
  const { say, text } = useText()
  const vraag = text(`questions.${id}.ask`).value
  const field = firstInput(id)
  return (unread) => {
    switch (unread.problem) {
      case 'nothing':
        return { message: say(`errors.nothing_${question.answer}`, { vraag }), field }
      case 'not-a-number':
        return { message: say('errors.not_a_number', { waarde: unread.typed ?? '', vraag }), field }
      case 'out-of-limits': {
        const { min, max } = question as Extract<Question, { answer: 'number' }>
        const limits = { min, max: max ?? '' }
        const key = max === undefined ? 'errors.too_small' : 'errors.out_of_limits'
        return { message: say(key, { ...limits, vraag }), field }
      }
      case 'no-postcode':
        return {
          message: say('errors.no_postcode'),
          field: typedPostcode(id),
          area: unread,
        }
      case 'outside':
        return {
          message: say('errors.postcode_outside', { postcode: unread.postcode }),
          field,
          area: unread,
        }
    }
  }
}
