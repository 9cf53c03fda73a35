/** Where a drawing is; see browser/pictures.ts. */
export function pictureAt(name: string): string {
  return `#picture-${name}`
}

/** A pictogram beside words that say the same; never alone. It takes its colours from the theme. */
export function Picture({ name }: { readonly name: string }) {
  return (
    <svg className="picture" width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      <use href={pictureAt(name)} />
    </svg>
  )
}
