import { useMemo, useState } from 'react'
import type { DeskModel } from '../compiler/deskModel.ts'
import { listText, quoted } from '../compiler/conditionSentence.ts'
import type { Answers } from '../guide/answers.ts'
import { walk } from '../guide/walk.ts'
import { stateOf } from '../guide/walkState.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { labelsFrom } from './labelsFrom.ts'
import { whyNot } from './whyNot.ts'

/** The day of the device: what is valid today is what an editor expects to see. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** Shows what someone gets, and why everything is, or is not, there. */
export function CaseRunner({ model }: { readonly model: DeskModel }) {
  const [answers, setAnswers] = useState<Answers>({})
  const { guide, cases } = model
  const labels = useMemo(() => labelsFrom(model), [model])
  const state = stateOf(guide, answers)
  const result = walk(guide, answers, { today })
  const reasons = (ids: readonly string[]) =>
    listText(
      ids.map((id) => quoted(labels.question(id))),
      'en',
    )
  const listed = new Set([...result.advice, ...result.offers, ...result.maybe].map(({ id }) => id))
  const absent = [...guide.advice, ...guide.offers].filter(({ id }) => !listed.has(id))
  return (
    <section aria-label="Proef">
      <h2>Proef</h2>
      <label>
        Kies een casus
        <select
          defaultValue=""
          onChange={({ target }) =>
            setAnswers((cases.find(({ id }) => id === target.value)?.answers ?? {}) as Answers)
          }
        >
          <option value="">niemand: begin leeg</option>
          {cases.map(({ id, who }) => (
            <option key={id} value={id}>
              {who}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>Antwoorden ({Object.keys(answers).length})</summary>
        <AnswerFields
          guide={guide}
          state={state}
          answers={answers}
          labels={labels}
          onAnswer={(id, value) => {
            const { [id]: _, ...others } = answers
            setAnswers(value === undefined ? others : { ...others, [id]: value })
          }}
        />
      </details>
      <h3>Standen</h3>
      <ul>
        {Object.entries(result.scores).map(([scale, { band }]) => (
          <li key={scale}>
            {labels.question(scale)}: {band ? labels.band(scale, band) : 'nog niet bekend'}
          </li>
        ))}
      </ul>
      <h3>Komt meteen ({result.now.length})</h3>
      <ul>
        {result.now.map((id) => (
          <li key={id}>{labels.thing(id)}</li>
        ))}
      </ul>
      <h3>Komt zeker ({result.advice.length + result.offers.length})</h3>
      <ul>
        {[...result.advice, ...result.offers].map(({ id, because }) => (
          <li key={id}>
            {labels.thing(id)}
            <small>{because.length > 0 ? `door ${reasons(because)}` : 'voor iedereen'}</small>
          </li>
        ))}
      </ul>
      <h3>Misschien ({result.maybe.length})</h3>
      <ul>
        {result.maybe.map(({ id, missing }) => (
          <li key={id}>
            {labels.thing(id)}
            <small>hangt af van {reasons(missing)}</small>
          </li>
        ))}
      </ul>
      <details>
        <summary>Komt niet ({absent.length})</summary>
        <ul>
          {absent.map((thing) => (
            <li key={thing.id}>
              {labels.thing(thing.id)}
              {whyNot(state, thing, labels, today).map((reason) => (
                <small key={reason}>{reason}</small>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
