import { useId, useState } from 'react'
import { useTalk } from '../../hooks/useTalk.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

const LONGEST_NAME = 60
/** More would not fit around her in the picture. */
const MOST_PEOPLE = 12

/** A first name or a role is enough. */
export function AddPerson() {
  const { said, say } = useText()
  const { talk, change } = useTalk()
  const [told, setTold] = useState<'nobody' | 'full'>()
  const field = useId()
  return (
    <form
      className="keep-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const name = String(new FormData(form).get('name') ?? '').trim()
        if (name === '') return setTold('nobody')
        if (talk.people.length >= MOST_PEOPLE) return setTold('full')
        setTold(undefined)
        change({ people: [...talk.people, { name, tasks: [] }] })
        form.reset()
      }}
    >
      <p className="keep-field">
        <label htmlFor={field}>
          <Text of={said('network.name')} />
        </label>
        <span id={`${field}-hint`} className="soft">
          <Text of={said('network.name_hint')} />
        </span>
        <input
          id={field}
          name="name"
          className="textbox"
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          aria-invalid={told === 'nobody' || undefined}
          aria-describedby={`${field}-hint ${field}-told`}
        />
      </p>
      <p id={`${field}-told`} role="status">
        {told && say(`network.${told}`)}
      </p>
      <button type="submit" className="action action-second">
        <Text of={said('network.add')} />
      </button>
    </form>
  )
}
