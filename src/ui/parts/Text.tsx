import type { TextFound } from '../hooks/useText.ts'

/** A text, marked as Dutch where Dutch stands in for another language. */
export function Text({ of }: { readonly of: TextFound }) {
  if (of.lang === undefined) return of.value
  return (
    <span lang={of.lang} dir={of.dir}>
      {of.value}
    </span>
  )
}
