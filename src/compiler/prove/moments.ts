import { itemAnswerId } from '../../guide/ids.ts'
import { lookupOf } from '../../guide/lookup.ts'
import type { Diagram } from './diagrams.ts'
import type { SymbolicGuide } from './symbols.ts'

/** Which part of a walk is looked at: its end, any step of it, or the quick questions alone. */
export type Moment = 'complete' | 'during' | 'quick'

interface AnswerVariable {
  /** The question or scale it belongs to. */
  readonly entry: string
  readonly variable: number
  readonly required: boolean
}

/** The sets of answers that can stand at each moment. */
export function momentsOf(symbolic: SymbolicGuide): Record<Moment, readonly Diagram[]> {
  const { guide, diagrams } = symbolic
  const answers = answerVariables(symbolic)
  const { isOpen, isAnswered } = given(symbolic)
  // A skipped answer and one still to come do the same, so only a required question makes a moment
  // halfway differ from the end of a walk: then all that follows is open too.
  const stepsOf = (route: readonly AnswerVariable[]) =>
    route.flatMap(({ required }, at) => {
      if (!required) return []
      const before = route.slice(0, at).filter((one) => one.required)
      return diagrams.allOf([...before.map(isAnswered), ...route.slice(at).map(isOpen)])
    })
  const quickly = guide.quick.flatMap((id) => answers.filter(({ entry }) => entry === id))
  const quickRoute = [...new Set([...quickly, ...answers])]
  const during = [...new Set([...stepsOf(answers), ...stepsOf(quickRoute)])]
  const quick = diagrams.allOf(
    answers.flatMap((one) => {
      if (!guide.quick.includes(one.entry)) return isOpen(one)
      return one.required ? isAnswered(one) : []
    }),
  )
  return {
    complete: [completeAnswers(symbolic)],
    during,
    quick: guide.quick.length > 0 ? [quick] : [],
  }
}

/** At the end of a walk everything may be skipped but what is required. */
export function completeAnswers(symbolic: SymbolicGuide): Diagram {
  const required = answerVariables(symbolic).filter((one) => one.required)
  return symbolic.diagrams.allOf(required.map(given(symbolic).isAnswered))
}

function given({ diagrams, variables }: SymbolicGuide) {
  const isOpen = ({ variable }: AnswerVariable) =>
    diagrams.having(variable, [variables.open(variable)])
  return { isOpen, isAnswered: (one: AnswerVariable) => diagrams.not(isOpen(one)) }
}

function answerVariables({ guide, variables }: SymbolicGuide): AnswerVariable[] {
  return lookupOf(guide).entries.flatMap((entry): AnswerVariable[] =>
    'scale' in entry
      ? entry.scale.items.map(({ id }) => ({
          entry: entry.id,
          variable: variables.indexOf(itemAnswerId(entry.id, id)),
          required: false,
        }))
      : [
          {
            entry: entry.id,
            variable: variables.indexOf(entry.id),
            required: entry.question.required,
          },
        ],
  )
}
