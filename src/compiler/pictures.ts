import { readFileSync } from 'node:fs'

/** The pictures that the app has, by name: the symbols of `public/pictures.svg`. */
export function knownPictures(): ReadonlySet<string> {
  const svg = readFileSync(new URL('../../public/pictures.svg', import.meta.url), 'utf8')
  return new Set([...svg.matchAll(/\bid="picture-([^"]+)"/gu)].map(([, name]) => name ?? ''))
}
