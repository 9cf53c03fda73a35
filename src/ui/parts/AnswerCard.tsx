import type { TextFound } from '../hooks/useText.ts'
import { Picture } from './Picture.tsx'
import { Text } from './Text.tsx'

interface AnswerCardProps {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: TextFound
  readonly picture?: string | undefined
  readonly isChosen: boolean
}

/**
 * One answer to choose: a native input inside its label. The browser holds what is chosen, so a card
 * that was ticked before the app was ready counts like any other.
 */
export function AnswerCard({ kind, id, name, value, label, picture, isChosen }: AnswerCardProps) {
  return (
    <label className="card">
      <input type={kind} id={id} name={name} value={value} defaultChecked={isChosen} />
      <span className="card-label">
        <Text of={label} />
      </span>
      {picture !== undefined && <Picture name={picture} />}
    </label>
  )
}
