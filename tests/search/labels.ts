import { existsSync, readFileSync } from 'node:fs'
import type { Found } from '../../src/search/findHelp.ts'

/** What a carer may type, and what must then stand first: any one of these. */
export interface Label {
  readonly typed: string
  readonly finds: readonly string[]
}

/** The labels of a language, a line each: `poetsvrouw = wmo-huishouden, theme:hulp-in-huis`. */
export function labelsOf(language: string): Label[] {
  return linesOf(`tests/search/labels/${language}.txt`).map((line) => {
    const [typed = '', finds = ''] = line.split(' = ')
    return { typed, finds: finds.split(', ') }
  })
}

/** Words of danger, as they are typed in a language. */
export function crisisWordsOf(language: string): string[] {
  return linesOf(`tests/search/crisis/${language}.txt`)
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** As labels name them: advice, offers and contacts by their id, a theme as `theme:vervoer`. */
export function namesOf({ items }: Pick<Found, 'items'>): string[] {
  return items.map(({ kind, id }) => (kind === 'theme' || kind === 'term' ? `${kind}:${id}` : id))
}

/** Which part of the labels has a right one among the first so many. */
export function shareRight(
  labels: readonly Label[],
  find: (typed: string) => readonly string[],
  first: number,
): number {
  const right = labels.filter(({ typed, finds }) =>
    find(typed)
      .slice(0, first)
      .some((name) => finds.includes(name)),
  )
  return right.length / labels.length
}
