import type { TextFound } from '../hooks/useText.ts'

/** A text, marked as Dutch where Dutch stands in for another language, with the Dutch beside it when asked for. */
export function Text({ of: { value, lang, dir, dutch } }: { readonly of: TextFound }) {
  if (dutch !== undefined && dutch !== value) {
    return (
      <>
        <span className="beside-dutch">{value}</span>{' '}
        <span className="dutch" lang="nl" dir="ltr">
          {dutch}
        </span>
      </>
    )
  }
  if (lang === undefined) return value
  return (
    <span lang={lang} dir={dir}>
      {value}
    </span>
  )
}
