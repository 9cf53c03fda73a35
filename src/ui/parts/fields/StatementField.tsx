import type { AnswerValue } from '../../../guide/answers.ts'
import type { Item } from '../../../guide/guide.ts'
import { itemAnswerId, type AnswerId, type ScaleId } from '../../../guide/ids.ts'
import { useText } from '../../hooks/useText.ts'
import { AnswerCard } from '../AnswerCard.tsx'
import { ErrorNote } from '../ErrorSummary.tsx'
import { Text } from '../Text.tsx'
import { firstInput } from './ChoiceField.tsx'

interface StatementFieldProps {
  readonly scale: ScaleId
  readonly item: Item
  readonly level: AnswerValue | undefined
  readonly error: string | undefined
}

/** A statement with its levels beside each other. */
export function StatementField({ scale, item, level, error }: StatementFieldProps) {
  const { text } = useText()
  const id = itemAnswerId(scale, item.id)
  const at = `scales.${scale}.items.${item.id}`
  const errorId = error === undefined ? undefined : `${id}/error`
  return (
    <fieldset
      className={error === undefined ? 'statement' : 'statement question-wrong'}
      aria-describedby={errorId}
    >
      <legend>
        <Text of={text(`${at}.say`)} />
      </legend>
      {errorId !== undefined && <ErrorNote id={errorId} message={error ?? ''} />}
      <div className="levels">
        {item.levels.map((one, place) => {
          const own = text(`${at}.levels.${one.id}.label`)
          return (
            <AnswerCard
              key={one.id}
              kind="radio"
              id={place === 0 ? statementInput(id) : `${id}/${one.id}`}
              name={id}
              value={one.id}
              label={own.value === '' ? text(`scales.${scale}.levels.${one.id}.label`) : own}
              picture={one.picture}
              isChosen={level === one.id}
            />
          )
        })}
      </div>
    </fieldset>
  )
}

/** Where a line of the error summary leads to. */
export function statementInput(id: AnswerId): string {
  return firstInput(id)
}
