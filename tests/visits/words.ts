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
  const loaders = [...languages, 'nl'].flatMap((language) => loadTexts[language] ?? [])
  const loaded: Texts[] = await Promise.all(
    loaders.map(async (load) => ({ start: await load.start(), content: await load.content() })),
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
      const text = first((texts) => wordOf(texts, key))
      return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    },
    isSaid: (key, text) => loaded.some((texts) => wordOf(texts, key) === text),
    stepsNamed: (heading) => {
      const asked = loaded.map(({ content: { questions, scales } }) => [
        ...Object.entries(questions).filter(([, { ask }]) => ask === heading),
        ...Object.entries(scales).filter(([, { title }]) => title === heading),
      ])
      // Simpler words for one question may be the Dutch words of another: those on screen count.
      const onScreen = asked.find((found) => found.length > 0) ?? []
      return [...new Set(onScreen.map(([id]) => id))]
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

/** What is on screen when the Dutch stands beside another language: each text twice, unless it is the same. */
export function besideDutch(words: Words, dutch: Words): Words {
  const both = (text: string, same: string) => (text === same ? text : `${text} ${same}`)
  return {
    ...words,
    say: (key, values) => both(words.say(key, values), dutch.say(key, values)),
    isSaid: (key, text) => text === both(words.say(key), dutch.say(key)),
    stepsNamed: (heading) => {
      const { questions, scales } = words.content
      const titles = [
        ...Object.entries(questions).map(
          ([id, { ask }]) => [id, both(ask ?? '', dutch.content.questions[id]?.ask ?? '')] as const,
        ),
        ...Object.entries(scales).map(
          ([id, { title }]) =>
            [id, both(title ?? '', dutch.content.scales[id]?.title ?? '')] as const,
        ),
      ]
      return titles.filter(([, title]) => title === heading).map(([id]) => id)
    },
    optionLabel: (...at) => both(words.optionLabel(...at), dutch.optionLabel(...at)),
    statement: (...at) => both(words.statement(...at), dutch.statement(...at)),
    levelLabel: (...at) => both(words.levelLabel(...at), dutch.levelLabel(...at)),
    areaNames: (area) =>
      words.areaNames(area).map((name, place) => both(name, dutch.areaNames(area)[place] ?? '')),
  }
}

function wordOf({ start, content }: Texts, key: string): string | undefined {
  return wordAt(start.interface, key) ?? wordAt(content.interface ?? {}, key)
}

function wordAt(words: InterfaceTexts, key: string): string | undefined {
  let at: string | InterfaceTexts | undefined = words
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined
  return typeof at === 'string' ? at : undefined
}
