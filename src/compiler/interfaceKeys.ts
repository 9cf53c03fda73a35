/** Where the app finds which words it has: as types, so that a word that is not there stops the build. */
export const INTERFACE_KEYS = new URL('../guide/interfaceKey.ts', import.meta.url)

type Words = { readonly [key: string]: string | Words }

/** The text of that file, for the words of `interface.yaml`; one with a count is there without its ending. */
export function interfaceKeysText(words: Words): string {
  const keys = keysOf(words)
  const counted = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6))
  const all = [...keys, ...counted].map((key) => `  | '${key}'\n`)
  return `/** Every word of the app's own, by its key in interface.yaml. Made by \`content -- schemas\`. */
export type InterfaceKey =
${all.join('')}`
}

function keysOf(words: Words, above = ''): string[] {
  return Object.entries(words).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [above + name] : keysOf(inner, `${above}${name}.`),
  )
}
