import guide from 'virtual:guide'
import { loadTexts } from 'virtual:texts'
import { enclosingAreas } from '../../src/guide/areas.ts'
import type { Language } from '../../src/guide/ids.ts'
import type { ContentTexts, InterfaceTexts, StartTexts } from '../../src/guide/texts.ts'

export { guide }

interface Texts {
  readonly start: StartTexts
  readonly content: ContentTexts
}

/** The words on screen, found by id, so that an edited text breaks no visit. */
export interface Words extends Texts {
  /** A word of the app's own: `say('question.next')`. */
  say(key: string, values?: Readonly<Record<string, string>>): string
  /** Is it this word of the app's own, in one of the languages? */
  isSaid(key: string, text: string): boolean
  /** The questions and scales that this heading may stand for. */
  stepsNamed(heading: string): readonly string[]
  optionLabel(question: string, option: string): string
  statement(scale: string, item: string): string
  levelLabel(scale: string, item: string, level: string): string
  /** From the outside in: Almere Haven, De Wierden. */
  areaNames(area: string): readonly string[]
}

/** The words of a language, with those of Dutch where it has none; an overlay goes over both. */
export async function wordsOf(...languages: readonly Language[]): Promise<Words> {
  const loaded: Texts[] = await Promise.all(
    [...languages, 'nl'].flatMap((language) => loadTexts[language]?.() ?? []),
  )
  const first = <Found>(find: (texts: Texts) => Found | undefined): Found => {
    for (const texts of loaded) {
      const found = find(texts)
      if (found !== undefined) return found
    }
    throw new Error(`There is no such text in ${languages.join(', ') || 'nl'}: ${find.toString()}`)
  }
  const [own] = loaded
  if (!own) throw new Error('The guide has no texts')
  const enclosing = enclosingAreas(guide.areas)
  return {
    ...own,
    say: (key, values = {}) => {
      const text = first((texts) => wordAt(texts.start.interface, key))
      return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    },
    isSaid: (key, text) => loaded.some(({ start }) => wordAt(start.interface, key) === text),
    stepsNamed: (heading) => {
      const asked = loaded.flatMap(({ content: { questions, scales } }) => [
        ...Object.entries(questions).filter(([, { ask }]) => ask === heading),
        ...Object.entries(scales).filter(([, { title }]) => title === heading),
      ])
      return [...new Set(asked.map(([id]) => id))]
    },
    optionLabel: (question, option) =>
      first(({ content: { questions } }) => questions[question]?.options?.[option]?.label),
    statement: (scale, item) =>
      first(({ content: { scales } }) => scales[scale]?.items?.[item]?.say),
    levelLabel: (scale, item, level) =>
      first(
        ({ content: { scales } }) =>
          scales[scale]?.items?.[item]?.levels?.[level]?.label ??
          scales[scale]?.levels?.[level]?.label,
      ),
    areaNames: (area) =>
      (enclosing.get(area) ?? [])
        .map((id) => first(({ content: { areas } }) => areas[id]?.name))
        .toReversed(),
  }
}

function wordAt(words: InterfaceTexts, key: string): string | undefined {
  let at: string | InterfaceTexts | undefined = words
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined
  return typeof at === 'string' ? at : undefined
}
