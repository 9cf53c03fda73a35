import { useId } from 'react'
import { LISTENERS, type Sheet } from '../../../guide/talk.ts'
import { useAnswerWords } from '../../hooks/useAnswerWords.ts'
import { useTalk } from '../../hooks/useTalk.ts'
import { useText } from '../../hooks/useText.ts'
import { useVisit } from '../../hooks/useVisit.ts'
import { Fold } from '../Fold.tsx'
import { Text } from '../Text.tsx'
import { Tick } from '../Tick.tsx'
import { Words } from '../Words.tsx'
import { SUGGESTIONS } from './suggestions.ts'

/** So that it stays one page. */
const LONGEST = 300
export const MOST_ANSWERS = 8

/** What stands on the sheet. */
export function SheetForm() {
  const { said } = useText()
  const { talk, change } = useTalk()
  const { sheet } = talk
  const put = (part: Partial<Sheet>) => change({ sheet: { ...sheet, ...part } })
  return (
    <form className="keep-form" method="dialog" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="statement">
        <legend>
          <Text of={said('sheet.for')} />
        </legend>
        <div className="cards">
          {LISTENERS.map((listener) => (
            <label key={listener} className="card">
              <input
                type="radio"
                name="listener"
                checked={sheet.listener === listener}
                onChange={() => put({ listener, suggested: [] })}
              />
              <span className="card-label">
                <Text of={said(`sheet.${listener}`)} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Situation sheet={sheet} put={put} />
      <Own name="heaviest" sheet={sheet} put={put} />
      <Steps sheet={sheet} put={put} />
      <Own name="asks" sheet={sheet} put={put} />
      <fieldset className="paper-choices">
        <legend>
          <Text of={said('sheet.suggestions')} />
        </legend>
        {SUGGESTIONS.map((one) => (
          <Tick
            key={`${sheet.listener}/${one}`}
            isTicked={sheet.suggested.includes(one)}
            onTick={(isTicked) => put({ suggested: turned(sheet.suggested, one, isTicked) })}
          >
            <Text of={said(`sheet.${sheet.listener}_${one}`)} />
          </Tick>
        ))}
      </fieldset>
      <Own name="questions" sheet={sheet} put={put} />
    </form>
  )
}

interface PartProps {
  readonly sheet: Sheet
  readonly put: (part: Partial<Sheet>) => void
}

/** Her answers, none of them ticked until she does. */
function Situation({ sheet, put }: PartProps) {
  const { said, text } = useText()
  const { guide, state } = useVisit()
  const wordsOf = useAnswerWords(guide)
  const given = state.onWalk.flatMap((entry) =>
    'scale' in entry || (state.answerOf(entry.id) ?? null) === null ? [] : [entry.id],
  )
  if (given.length === 0) return null
  const isFull = sheet.answers.length >= MOST_ANSWERS
  return (
    <Fold
      name="situation"
      title={<Text of={said('sheet.situation_choose')} />}
      count={sheet.answers.length}
    >
      <p role="status">{isFull && <Text of={said('sheet.full', { aantal: MOST_ANSWERS })} />}</p>
      {given.map((id) => (
        <Tick
          key={id}
          isTicked={sheet.answers.includes(id)}
          onTick={(isTicked) =>
            (!isFull || !isTicked) && put({ answers: turned(sheet.answers, id, isTicked) })
          }
        >
          <Text of={text(`questions.${id}.ask`)} />{' '}
          <b>
            <Words of={wordsOf(id, state.answerOf(id))} />
          </b>
        </Tick>
      ))}
    </Fold>
  )
}

function Steps({ sheet, put }: PartProps) {
  const { said, text } = useText()
  const { page } = useVisit()
  if (page.firstSteps.length === 0) return null
  return (
    <fieldset className="paper-choices">
      <legend>
        <Text of={said('sheet.steps')} />
      </legend>
      {page.firstSteps.map(({ id }) => (
        <Tick
          key={id}
          isTicked={sheet.steps.includes(id)}
          onTick={(isTicked) => put({ steps: turned(sheet.steps, id, isTicked) })}
        >
          <Text of={text(`advice.${id}.title`)} />
        </Tick>
      ))}
    </fieldset>
  )
}

/** A few lines of her own. */
function Own({ name, sheet, put }: PartProps & { readonly name: OwnPart }) {
  const { said } = useText()
  const field = useId()
  return (
    <p className="keep-field">
      <label htmlFor={field}>
        <Text of={said(`sheet.${name}`)} />
      </label>
      <textarea
        id={field}
        className="textbox"
        rows={3}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={sheet[name]}
        onChange={(event) => put({ [name]: event.target.value })}
      />
    </p>
  )
}

type OwnPart = 'heaviest' | 'asks' | 'questions'

function turned<One>(list: readonly One[], one: One, isOn: boolean): readonly One[] {
  return isOn ? [...list, one] : list.filter((other) => other !== one)
}
