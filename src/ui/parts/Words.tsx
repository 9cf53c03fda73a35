import { Fragment } from 'react'
import type { TextFound } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** A few short texts in one line; with the Dutch beside them as two lines, one for each language. */
export function Words({ of }: { readonly of: readonly TextFound[] }) {
  if (of.length > 1 && of.every(({ dutch }) => dutch !== undefined)) {
    const value = of.map((one) => one.value).join(', ')
    return <Text of={{ value, dutch: of.map(({ dutch }) => dutch).join(', ') }} />
  }
  return of.map((word, place) => (
    <Fragment key={place}>
      {place > 0 && ', '}
      <Text of={word} />
    </Fragment>
  ))
}
