import { fingerprint } from './fingerprint.ts'
import { numbersIn } from './phone.ts'
import { nearest } from './problem.ts'
import type { FileKind, FolderKind, FolderSource, Kind } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'
import { isListLike, textsOf, type TextPlace } from './texts.ts'

/** Who made a translation. What no person reviewed says so on screen. */
export type State = 'human' | 'reviewed' | 'machine'
const STATES: readonly State[] = ['human', 'reviewed', 'machine']

/** The texts of one language that still fit their Dutch, by file and by key. */
export interface Translation {
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Translated terms: their own word and search words, by the Dutch word. */
  readonly terms: ReadonlyMap<string, { readonly word?: string; readonly also?: readonly string[] }>
  /** Share of the Dutch texts that is there and fresh, from 0 to 1. */
  readonly complete: number
  /** No text of it was left as a machine made it. */
  readonly isReviewed: boolean
}

/** Easy Dutch and Dutch for the young lie over the Dutch: what they leave out is not missing. */
export function isOverlay(language: string): boolean {
  return language.startsWith('nl-')
}

const TRANSLATED: readonly Kind[] = [
  'guide',
  'questions',
  'scales',
  'advice',
  'offers',
  'contacts',
  'areas',
  'terms',
  'pages',
  'interface',
]

/** The Dutch files that have texts: path, kind, and the file. */
export function translatableFiles(
  source: FolderSource,
): { path: string; kind: Kind; yaml: YamlFile }[] {
  return TRANSLATED.flatMap((kind) => {
    const part = source[kind as FolderKind | FileKind]
    if (part === undefined) return []
    const files = part instanceof Map ? [...part.values()] : [part]
    return (files as { yaml: YamlFile }[]).map(({ yaml }) => ({ path: yaml.path, kind, yaml }))
  })
}

/** How a key is written in `of` and found in a translation. */
export function keyName(key: TextPlace['key']): string {
  return key.join('.')
}

/** The text that a translation may give without naming its key: `options: {partner: My partner}`. */
const MAIN_KEYS = new Set(['label', 'say', 'title', 'name', 'means'])

/** Reads and judges every language under `translations/`. */
export function readTranslations(source: FolderSource, report: Reporter): Map<string, Translation> {
  const dutch = new Map(
    translatableFiles(source).map(({ path, kind, yaml }) => [
      path,
      { kind, yaml, texts: textsOf(kind, yaml.value) },
    ]),
  )
  const total = [...dutch.values()].reduce((sum, { texts }) => sum + texts.length, 0)
  const translations = new Map<string, Translation>()
  for (const [language, files] of source.translations) {
    const texts = new Map<string, Map<string, string>>()
    const terms = new Map<string, { word?: string; also?: string[] }>()
    let isReviewed = true
    for (const [path, yaml] of files) {
      const original = dutch.get(path)
      if (!original) {
        report.warning(
          'TRANSLATION_OF_NOTHING',
          yaml,
          [],
          `Dit vertaalt ${path}, maar dat bestand is er niet.`,
          'Haal de vertaling weg, of geef het bestand de goede naam.',
        )
        continue
      }
      const read = readTranslation(language, yaml, original.kind, original.texts, report)
      texts.set(path, read.texts)
      for (const [word, own] of read.terms) terms.set(word, own)
      isReviewed &&= read.isReviewed
    }
    if (!isOverlay(language) && language !== 'nl') {
      for (const [path, { texts: expected, yaml }] of dutch) {
        if (files.has(path) || expected.length === 0) continue
        report.warning(
          'MISSING_TRANSLATION',
          yaml,
          [],
          `Dit bestand is nog niet vertaald: translations/${language}/${path} ontbreekt.`,
          'Maak de vertaling. Tot die tijd staat hier de Nederlandse tekst.',
        )
      }
    }
    const fresh = [...texts.values()].reduce((sum, one) => sum + one.size, 0)
    translations.set(language, { texts, terms, complete: total ? fresh / total : 1, isReviewed })
  }
  return translations
}

interface ReadTranslation {
  readonly texts: Map<string, string>
  readonly terms: Map<string, { word?: string; also?: string[] }>
  readonly isReviewed: boolean
}

function readTranslation(
  language: string,
  yaml: YamlFile,
  kind: Kind,
  dutch: readonly TextPlace[],
  report: Reporter,
): ReadTranslation {
  const texts = new Map<string, string>()
  const terms = new Map<string, { word?: string; also?: string[] }>()
  const nothing = { texts, terms, isReviewed: true }
  if (yaml.value === undefined) return nothing
  if (!isMapping(yaml.value)) {
    report.error(
      'WRONG_KIND',
      yaml,
      [],
      'Hier horen vertaalde teksten met hun naam.',
      'Volg de vorm van het Nederlandse bestand.',
    )
    return nothing
  }
  const { of, state, ...content } = yaml.value as Record<string, unknown>
  const listLike = isListLike(kind)
  const given = new Map<string, { path: Path; text: string }>()
  collect(content, [], [], given)

  const states = judgeState(yaml, state, listLike, report)
  const whole = fingerprint(dutch.map(({ text }) => text))
  if (listLike ? !isMapping(of) : typeof of !== 'string') {
    report.error(
      'MISSING_KEY',
      yaml,
      [],
      listLike
        ? '"of" ontbreekt: per tekst de vingerafdruk van het Nederlands.'
        : '"of" ontbreekt: de vingerafdruk van het Nederlands.',
      'Voeg of toe met het commando: content -- stamp.',
    )
    return nothing
  }
  const isStale = (name: string, text: string) =>
    listLike ? (of as Record<string, unknown>)[name] !== fingerprint([text]) : of !== whole
  if (!listLike && of !== whole) {
    report.warning(
      'STALE_TRANSLATION',
      yaml,
      ['of'],
      'Het Nederlands is veranderd na deze vertaling.',
      'Kijk de vertaling na en draai daarna content -- stamp op dit bestand.',
    )
  }

  const known = new Map(dutch.map((place) => [keyName(place.key), place]))
  for (const place of dutch) {
    const name = keyName(place.key)
    const found = given.get(name) ?? shortForm(given, place.key)
    if (!found) {
      if (!isOverlay(language)) {
        report.warning(
          'MISSING_TRANSLATION',
          yaml,
          [],
          `De tekst "${name}" is nog niet vertaald.`,
          'Voeg de vertaling toe. Tot die tijd staat hier de Nederlandse tekst.',
        )
      }
      continue
    }
    if (found.path.length > 0) given.delete(keyName(found.path as TextPlace['key']))
    judgeText(yaml, found, place.text, report)
    if (isStale(name, place.text)) {
      if (listLike) {
        report.warning(
          'STALE_TRANSLATION',
          yaml,
          found.path,
          'Het Nederlands is veranderd na deze vertaling.',
          'Kijk de vertaling na en draai daarna content -- stamp op dit bestand.',
        )
      }
      continue
    }
    texts.set(name, found.text)
  }
  for (const [name, { path, text }] of given) {
    const last = path.at(-1)
    if (kind === 'terms' && (last === 'word' || path.at(-2) === 'also')) {
      const word = String(path[0])
      const own = terms.get(word) ?? {}
      if (last === 'word') own.word = text
      else own.also = [...(own.also ?? []), text]
      terms.set(word, own)
    } else if (kind === 'interface' && isPluralOf(known, name)) {
      // Other languages have plural forms that Dutch lacks.
      texts.set(name, text)
    } else {
      const meant = nearest(name, known.keys())
      report.warning(
        'TRANSLATION_OF_NOTHING',
        yaml,
        path,
        `"${name}" staat niet in het Nederlandse bestand.`,
        meant ? `Bedoelt u "${meant}"?` : 'Haal deze tekst weg.',
      )
    }
  }
  return { texts, terms, isReviewed: !states.includes('machine') }
}

function judgeState(yaml: YamlFile, state: unknown, listLike: boolean, report: Reporter): State[] {
  const all = listLike && isMapping(state) ? Object.values(state) : [state]
  const good = all.filter((one): one is State => STATES.includes(one as State))
  if (good.length < all.length) {
    report.error(
      'BAD_STATE',
      yaml,
      ['state'],
      'Bij "state" hoort human, reviewed of machine.',
      'Schrijf wie de vertaling maakte: human, reviewed of machine.',
    )
  }
  return good
}

/** `{partner: My partner}` for `{partner: {label: My partner}}`. */
function shortForm(
  given: ReadonlyMap<string, { path: Path; text: string }>,
  key: TextPlace['key'],
) {
  const last = key.at(-1)
  return typeof last === 'string' && MAIN_KEYS.has(last) && key.length > 1
    ? given.get(keyName(key.slice(0, -1)))
    : undefined
}

function isPluralOf(known: ReadonlyMap<string, TextPlace>, name: string): boolean {
  const base = name.replace(/_(zero|one|two|few|many|other)$/u, '')
  return base !== name && known.has(`${base}_other`)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function collect(
  value: unknown,
  path: Path,
  key: readonly string[],
  found: Map<string, { path: Path; text: string }>,
): void {
  if (typeof value === 'string') found.set(key.join('.'), { path, text: value })
  else if (Array.isArray(value)) {
    value.forEach((one, at) => collect(one, [...path, at], [...key, String(at)], found))
  } else if (isMapping(value)) {
    for (const [name, inner] of Object.entries(value))
      collect(inner, [...path, name], [...key, name], found)
  }
}

/** Placeholders and phone numbers must be those of the Dutch. */
function judgeText(
  yaml: YamlFile,
  { path, text }: { path: Path; text: string },
  dutch: string,
  report: Reporter,
): void {
  const same = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
  const placeholders = (one: string) => one.match(/\{[a-z_]+\}/gu) ?? []
  if (!same(placeholders(text), placeholders(dutch))) {
    report.error(
      'OTHER_PLACEHOLDERS',
      yaml,
      path,
      'Deze vertaling heeft andere woorden tussen accolades dan het Nederlands.',
      `In het Nederlands staat: ${placeholders(dutch).join(' ') || 'niets tussen accolades'}.`,
    )
  }
  if (!same(numbersIn(text), numbersIn(dutch))) {
    report.error(
      'OTHER_NUMBER',
      yaml,
      path,
      'In deze vertaling staat een ander telefoonnummer dan in het Nederlands.',
      `In het Nederlands staat: ${numbersIn(dutch).join(' ') || 'geen nummer'}.`,
    )
  }
}
