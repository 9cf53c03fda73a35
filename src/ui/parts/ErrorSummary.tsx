import { useEffect, useRef } from 'react'
import { useText } from '../hooks/useText.ts'
import { Icon } from './Icon.tsx'
import { Text } from './Text.tsx'

export interface FieldError {
  readonly message: string
  /** Id of the input where it can be mended. */
  readonly field: string
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[]
}

/** What is still needed, after Verder: takes the focus, and each line leads to its input. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { said } = useText()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={summary} className="errors" tabIndex={-1} role="group" aria-labelledby="errors-title">
      <h2 id="errors-title">
        <Text of={said('errors.title')} />
      </h2>
      <ul>
        {errors.map(({ message, field }) => (
          <li key={field}>
            <a
              className="nl-link"
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same words beside the input itself. */
export function ErrorNote({ id, message }: { readonly id: string; readonly message: string }) {
  const { say } = useText()
  return (
    <p className="error-note" id={id}>
      <Icon name="alert" />
      <span>
        <span className="only-heard">{say('errors.prefix')} </span>
        {message}
      </span>
    </p>
  )
}
