import type { Contact } from '../../guide/guide.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Whom to call with a number that she has herself, such as that of her own huisarts. */
export function OwnNumber({ contact }: { readonly contact: Contact }) {
  const { said } = useText()
  return (
    <>
      <b>{contact.name}</b>
      <br />
      <span>
        <Text of={said('contact.call_own')} />
      </span>
    </>
  )
}
