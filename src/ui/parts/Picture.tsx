/** Every picture stands in one file that the browser keeps; it takes its colours from the theme. */
const PICTURES = `${import.meta.env.BASE_URL}pictures.svg`
/** Where the drawing is. What the first page shows stands in the page itself; see firstPagePlugin.ts. */
export function pictureAt(name: string): string {
  const inPage = `picture-${name}`
  const isAtBuild = typeof document === 'undefined'
  return isAtBuild || document.getElementById(inPage) ? `#${inPage}` : `${PICTURES}#${name}`
}

/** A pictogram beside words that say the same; never alone. */
export function Picture({ name }: { readonly name: string }) {
  return (
    <svg className="picture" width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      <use href={pictureAt(name)} />
    </svg>
  )
}
