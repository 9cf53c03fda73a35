import { useState } from 'react'
import type { AnswerValue } from '../../../guide/answers.ts'
import type { AreaId, QuestionId } from '../../../guide/ids.ts'
import { useGuide } from '../../hooks/useJourney.ts'
import { useOpen } from '../../hooks/useOpen.ts'
import { useText } from '../../hooks/useText.ts'
import { AnswerCard } from '../AnswerCard.tsx'
import { Icon } from '../Icon.tsx'
import { Text } from '../Text.tsx'
import { AreaChooser } from './AreaChooser.tsx'
import { areaChoices, elsewhereFirst, wayTo, type AreaChoice } from './areaChoices.ts'
import { firstInput } from './ChoiceField.tsx'
import {
  partsOf,
  postcodeOf,
  typedPostcode,
  type AreaProblem,
  type UnclearArea,
} from './readAnswer.ts'

interface AreaFieldProps {
  readonly id: QuestionId
  readonly answer: AnswerValue | undefined
  /** What is wrong with the postcode. */
  readonly problem: AreaProblem | undefined
  /** A postcode of more areas, which are then all there is to choose from. */
  readonly unclear: UnclearArea | undefined
  /** Id of the words that say so. */
  readonly unclearId: string | undefined
}

/** Where someone lives: four digits of the postcode, or the list of areas with what lies in them. */
export function AreaField({ id, answer, problem, unclear, unclearId }: AreaFieldProps) {
  const guide = useGuide()
  const { said } = useText()
  const choices = areaChoices(guide)
  const chosen = wayTo(guide, typeof answer === 'string' ? answer : undefined)
  const listed = problem?.problem === 'outside' ? elsewhereFirst(choices) : choices
  const postcodeId = typedPostcode(id)
  const [onMap, setOnMap] = useState(chosen)
  return (
    <div
      className="area"
      onChange={(event) => {
        keepOneWay(event, id)
        setOnMap(checkedIn(event.currentTarget))
      }}
    >
      <div className="area-postcode">
        <label htmlFor={postcodeId}>
          <Text of={said('area.postcode')} />
        </label>
        <input
          className="textbox textbox-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          id={postcodeId}
          name={postcodeOf(id)}
          aria-invalid={problem?.problem === 'no-postcode' || undefined}
        />
      </div>
      {unclear ? (
        <>
          <p className="area-or" id={unclearId}>
            <Text of={said('errors.postcode_in_more', { postcode: unclear.postcode })} />
          </p>
          <Cards
            id={id}
            name={id}
            choices={unclear.areas.map((area) => ({
              id: area,
              elsewhere: false,
              isWhole: false,
              parts: [],
            }))}
            chosen={[]}
          />
        </>
      ) : (
        <>
          <p className="area-or">
            <Text of={said('area.or_choose')} />
          </p>
          <AreaChooser
            chosen={listed.find((one) => !one.isWhole && onMap.includes(one.id))?.id}
            inputOf={(area) => inputOf(id, listed, area)}
          />
          <Cards id={id} name={id} choices={listed} chosen={chosen} />
        </>
      )}
    </div>
  )
}

/** The first of the list has the name that the error summary leads to. */
function inputAt(id: QuestionId, name: string, place: number, area: AreaId): string {
  return name === id && place === 0 ? firstInput(id) : `${name}/in/${area}`
}

function inputOf(id: QuestionId, listed: readonly AreaChoice[], area: AreaId): string | undefined {
  const place = listed.findIndex((one) => one.id === area)
  return place < 0 ? undefined : inputAt(id, id, place, area)
}

function checkedIn(field: Element): readonly AreaId[] {
  return [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
}

interface CardsProps {
  readonly id: QuestionId
  readonly name: string
  readonly choices: readonly AreaChoice[]
  readonly chosen: readonly AreaId[]
}

function Cards({ id, name, choices, chosen }: CardsProps) {
  const { text, said } = useText()
  return (
    <div className="cards">
      {choices.map((choice, place) => {
        const area = text(`areas.${choice.id}.name`)
        const isChosen = choice.isWhole ? chosen.at(-1) === choice.id : chosen.includes(choice.id)
        return (
          <div key={choice.id} className="area-choice">
            <AnswerCard
              kind="radio"
              id={inputAt(id, name, place, choice.id)}
              name={name}
              value={choice.id}
              label={choice.isWhole ? said('area.somewhere_in', { gebied: area }) : area}
              isChosen={isChosen}
            />
            {choice.elsewhere && <Elsewhere />}
            {choice.parts.length > 0 && (
              <fieldset className="area-parts">
                <legend>
                  <Text of={said('area.which_part', { gebied: area })} />
                </legend>
                <Cards
                  id={id}
                  name={partsOf(id, choice.id)}
                  choices={choice.parts}
                  chosen={chosen}
                />
              </fieldset>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Who lives elsewhere is helped there; people here may know the way. */
function Elsewhere() {
  const { said } = useText()
  const open = useOpen()
  return (
    <div className="area-elsewhere">
      <p>
        <Text of={said('area.elsewhere')} />
      </p>
      <button type="button" className="link-button" onClick={() => open.place({ kind: 'talk' })}>
        <Icon name="talk" />
        <Text of={said('frame.talk')} />
      </button>
    </div>
  )
}

/** A postcode that is typed lets go of what was chosen in the list, and the other way round. */
function keepOneWay(event: React.ChangeEvent<HTMLDivElement>, id: QuestionId): void {
  const changed: unknown = event.target
  if (!(changed instanceof HTMLInputElement)) return
  const isPostcode = changed.name === postcodeOf(id)
  for (const input of event.currentTarget.querySelectorAll('input')) {
    if (isPostcode && input.type === 'radio') input.checked = false
    if (!isPostcode && input.name === postcodeOf(id)) input.value = ''
  }
}
