import { useEffect, useRef } from 'react'
import type { Question } from '../../../guide/guide.ts'
import type { QuestionId } from '../../../guide/ids.ts'
import { useGuide, useJourney, useSend } from '../../hooks/useJourney.ts'
import { useQuestionForm } from '../../hooks/useQuestionForm.ts'
import { QuestionField } from '../fields/QuestionField.tsx'

/** One question of many on a page. */
export function OpenQuestion({ id }: { readonly id: QuestionId }) {
  const question = useGuide().questions[id]
  return question ? <Open id={id} question={question} /> : null
}

function Open({ id, question }: { readonly id: QuestionId; readonly question: Question }) {
  const send = useSend()
  const answer = useJourney((journey) => journey.context.answers[id])
  const { problems, unclear, read } = useQuestionForm(id, question)
  const asked = useRef<HTMLFormElement>(null)
  // The browser's own `change`: at a choice at once, at what is typed when it is whole.
  useEffect(() => {
    const form = asked.current
    const note = () => {
      if (!form) return
      const isEmptied = answer !== undefined && !question.required && isEmpty(form)
      const given = isEmptied ? null : read(form)
      if (given !== undefined) send({ type: 'answers.noted', answers: { [id]: given } })
    }
    form?.addEventListener('change', note)
    return () => form?.removeEventListener('change', note)
  })
  return (
    <form ref={asked} method="dialog" noValidate onSubmit={(event) => event.preventDefault()}>
      <QuestionField
        id={id}
        question={question}
        answer={answer}
        problem={problems[0]}
        unclear={unclear}
        renderAsk={(label) => <h3>{label}</h3>}
      />
    </form>
  )
}

function isEmpty(form: HTMLFormElement): boolean {
  return [...new FormData(form).values()].every((value) => value === '')
}
