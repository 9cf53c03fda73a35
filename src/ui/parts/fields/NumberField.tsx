import type { AnswerValue } from '../../../guide/answers.ts'
import type { QuestionId } from '../../../guide/ids.ts'
import { localesOf } from '../../../guide/localesOf.ts'
import { useText, type TextFound } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'
import { firstInput } from './ChoiceField.tsx'

interface NumberFieldProps {
  readonly id: QuestionId
  readonly unit: TextFound
  readonly answer: AnswerValue | undefined
  readonly describedBy: string | undefined
  readonly hasError: boolean
}

/**
 * A number in a text field: a number field of the browser drops a comma in silence, and changes when
 * one scrolls over it.
 */
export function NumberField({ id, unit, answer, describedBy, hasError }: NumberFieldProps) {
  const { language } = useText()
  const unitId = `${id}/unit`
  const shown = typeof answer === 'number' ? answer.toLocaleString(localesOf(language)) : ''
  const hasUnit = unit.value !== ''
  const descriptions = [hasUnit && unitId, describedBy].filter(Boolean).join(' ')
  return (
    <p className="number-field">
      <input
        className="textbox textbox-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={firstInput(id)}
        name={id}
        defaultValue={shown}
        aria-invalid={hasError || undefined}
        aria-describedby={descriptions === '' ? undefined : descriptions}
      />
      {hasUnit && (
        <span id={unitId}>
          <Text of={unit} />
        </span>
      )}
    </p>
  )
}
