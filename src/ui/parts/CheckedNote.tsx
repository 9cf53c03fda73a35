import type { Checked } from '../../guide/guide.ts'
import { useDates } from '../hooks/useDates.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Where a fact comes from and how sure it is, in plain words. */
export function CheckedNote({ checked }: { readonly checked: Checked }) {
  const { said } = useText()
  const { dateIn } = useDates()
  const { on, source, confirmed, by } = checked
  const values = { datum: on ? dateIn(on) : '', bron: source ?? '', naam: by ?? '' }
  if (confirmed) {
    return on ? (
      <p className="checked">
        <Text of={said(`checked.confirmed${by ? '_by' : ''}`, values)} />
      </p>
    ) : null
  }
  // Many a source names its year itself; that is not said twice.
  const isDated = on !== undefined && !source?.includes(on.slice(0, 4))
  const known = source ? (isDated ? 'unconfirmed' : 'unconfirmed_source') : 'unconfirmed_plain'
  return (
    <p className="checked checked-open">
      <Text of={said(`checked.${known}`, values)} />
    </p>
  )
}
