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

/** A term in another language: its own word and its own search words. */
export interface TranslatedTerm {
  word?: string
  also?: string[]
}

/** The texts of one language that still fit their Dutch, by file and by key. */
export interface Translation {
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By the Dutch word. */
  readonly terms: ReadonlyMap<string, Readonly<TranslatedTerm>>
  /** Share of the Dutch texts that is there and fresh, from 0 to 1. */
  readonly complete: number
  /** Some text of the app itself, or of help that cannot wait, is missing or stale. */
  readonly lacksSafety: boolean
  /** No text of it was left as a machine made it. */
  readonly isReviewed: boolean
}

/** The share of its texts from which on a language can be chosen, when it lacks no safety text. */
export const SHOWN_FROM = 0.95

/** The language of the content itself. */
export const SOURCE_LANGUAGE = 'nl'

/** Easy Dutch and Dutch for the young lie over the Dutch: what they leave out is not missing. */
export function isOverlay(language: string): boolean {
  return language.startsWith(`${SOURCE_LANGUAGE}-`)
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
export function keyName(key: Path): string {
  return key.join('.')
}

/** Words between accolades, which the app fills in. */
export function placeholdersIn(text: string): string[] {
  return text.match(/\{[^{}\n]*\}/gu) ?? []
}

/** The text that a translation may give without naming its key: `options: {partner: My partner}`. */
const MAIN_KEYS = new Set(['label', 'say', 'title', 'name', 'means'])

interface Given {
  readonly path: Path
  readonly text: string
}

/** What a translation gives for one Dutch text, in full or in short. */
export function givenFor(
  kind: Kind,
  given: ReadonlyMap<string, Given>,
  key: TextPlace['key'],
): Given | undefined {
  const last = key.at(-1)
  const isShort =
    kind !== 'interface' && typeof last === 'string' && MAIN_KEYS.has(last) && key.length > 1
  return given.get(keyName(key)) ?? (isShort ? given.get(keyName(key.slice(0, -1))) : undefined)
}

/** Every text of a translation file by its key, without its fingerprints and state. */
export function givenTexts(value: unknown): Map<string, Given> {
  const given = new Map<string, Given>()
  const collect = (at: unknown, path: Path): void => {
    if (typeof at === 'string') given.set(keyName(path), { path, text: at })
    else if (Array.isArray(at)) at.forEach((one, place) => collect(one, [...path, place]))
    else if (isMapping(at)) {
      for (const [name, inner] of Object.entries(at)) collect(inner, [...path, name])
    }
  }
  if (!isMapping(value)) return given
  for (const [name, inner] of Object.entries(value)) {
    if (name !== 'of' && name !== 'state') collect(inner, [name])
  }
  return given
}

interface Original {
  readonly kind: Kind
  readonly yaml: YamlFile
  readonly texts: readonly TextPlace[]
}

/** Reads and judges every language under `translations/`. */
export function readTranslations(source: FolderSource, report: Reporter): Map<string, Translation> {
  const originals = new Map(
    translatableFiles(source).map(({ path, kind, yaml }): [string, Original] => [
      path,
      { kind, yaml, texts: textsOf(kind, yaml.value) },
    ]),
  )
  const safety = safetyFiles(source)
  const translations = new Map<string, Translation>()
  for (const [language, files] of source.translations) {
    if (language === SOURCE_LANGUAGE) {
      for (const yaml of files.values()) reportSource(yaml, report)
    } else if (!isLanguage(language)) {
      for (const yaml of files.values()) reportNoLanguage(yaml, language, report)
    } else translations.set(language, readLanguage(language, files, originals, safety, report))
  }
  reportUntranslated(source, report)
  return translations
}

function isLanguage(code: string): boolean {
  if (isOverlay(code)) return /^[a-z]+(-[a-z0-9]+)+$/u.test(code)
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(code) && isLocale(code)
}

function isLocale(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length > 0
  } catch {
    return false
  }
}

function reportNoLanguage(yaml: YamlFile, language: string, report: Reporter): void {
  report.error(
    'BAD_LANGUAGE',
    yaml,
    [],
    `"${language}" is geen taalcode.`,
    'Geef de map de korte code van de taal, zoals en of ar.',
  )
}

function reportSource(yaml: YamlFile, report: Reporter): void {
  report.warning(
    'TRANSLATION_OF_NOTHING',
    yaml,
    [],
    'Dit staat bij de vertalingen, maar Nederlands is de taal van de inhoud zelf.',
    'Zet de tekst in het gewone bestand en haal dit bestand weg.',
  )
}

/** A language that carers can choose, without any translation. */
function reportUntranslated({ guide, translations }: FolderSource, report: Reporter): void {
  guide?.value?.languages.forEach((language, at) => {
    if (language === SOURCE_LANGUAGE || isOverlay(language) || translations.has(language)) return
    report.warning(
      'MISSING_TRANSLATION',
      guide.yaml,
      ['languages', at],
      `De taal "${language}" is te kiezen, maar de map translations/${language} is er niet.`,
      'Maak de vertalingen, of haal de taal weg.',
    )
  })
}

/** The files without which nobody should have to rely on a language. */
function safetyFiles({ guide, advice }: FolderSource): ReadonlySet<string> {
  const urgent = [...advice].filter(([, { value }]) => value?.level === 'now')
  return new Set([
    'interface.yaml',
    ...urgent.map(([id]) => `advice/${id}.yaml`),
    ...(guide?.value?.help_now ?? []).map((id) => `contacts/${id}.yaml`),
  ])
}

function readLanguage(
  language: string,
  files: ReadonlyMap<string, YamlFile>,
  originals: ReadonlyMap<string, Original>,
  safety: ReadonlySet<string>,
  report: Reporter,
): Translation {
  const texts = new Map<string, ReadonlyMap<string, string>>()
  const terms = new Map<string, TranslatedTerm>()
  let isReviewed = true
  for (const [path, yaml] of files) {
    const original = originals.get(path)
    if (!original) {
      const meant = nearest(path, originals.keys())
      report.warning(
        'TRANSLATION_OF_NOTHING',
        yaml,
        [],
        `Dit vertaalt ${path}, maar dat bestand is er niet.`,
        meant ? `Bedoelt u ${meant}?` : 'Haal de vertaling weg, of geef het bestand de goede naam.',
      )
    } else if (original.yaml.value !== undefined && yaml.value !== undefined) {
      const read = readFile(language, yaml, original, report)
      texts.set(path, read.texts)
      for (const [word, own] of read.terms) terms.set(word, own)
      isReviewed &&= read.isReviewed
    }
  }
  let [expected, fresh] = [0, 0]
  let lacksSafety = false
  for (const [path, { kind, texts: dutch, yaml }] of originals) {
    const names = expectedTexts(language, kind, dutch)
      .filter(({ isOptional }) => !isOptional)
      .map(({ key }) => keyName(key))
    expected += names.length
    const there = names.filter((name) => texts.get(path)?.has(name)).length
    fresh += there
    if (there < names.length && safety.has(path)) lacksSafety = true
    if (names.length === 0 || files.has(path) || isOverlay(language)) continue
    report.warning(
      'MISSING_TRANSLATION',
      yaml,
      [],
      `Dit bestand is nog niet vertaald: translations/${language}/${path} ontbreekt.`,
      'Maak de vertaling. Tot die tijd staat hier de Nederlandse tekst.',
    )
  }
  const complete = expected === 0 ? 1 : fresh / expected
  return { texts, terms, complete, lacksSafety, isReviewed }
}

interface ReadFile {
  readonly texts: Map<string, string>
  readonly terms: Map<string, TranslatedTerm>
  readonly isReviewed: boolean
}

function readFile(
  language: string,
  yaml: YamlFile,
  original: Original,
  report: Reporter,
): ReadFile {
  const { kind, texts: dutch } = original
  const texts = new Map<string, string>()
  const terms = new Map<string, TranslatedTerm>()
  const listLike = isListLike(kind)
  const nothing = { texts, terms, isReviewed: false }
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
  const { of, state } = yaml.value
  judgeState(yaml, state, listLike, report)
  if (listLike ? !isMapping(of) : typeof of !== 'string') {
    report.error(
      of === undefined ? 'MISSING_KEY' : 'WRONG_KIND',
      yaml,
      of === undefined ? [] : ['of'],
      listLike
        ? 'Bij "of" hoort per tekst de vingerafdruk van het Nederlands.'
        : 'Bij "of" hoort de vingerafdruk van het Nederlands.',
      'Laat of maken met het commando: content -- stamp.',
    )
    return nothing
  }
  const whole = fingerprint(dutch.map(({ text }) => text))
  const isFresh = (name: string, place: ExpectedText): boolean =>
    isMapping(of) ? (of[name] ?? of[place.madeFrom]) === fingerprint([place.text]) : of === whole
  const reportStale = (path: Path) =>
    report.warning(
      'STALE_TRANSLATION',
      yaml,
      path,
      'Het Nederlands is veranderd na deze vertaling.',
      'Kijk de vertaling na en draai daarna content -- stamp op dit bestand.',
    )
  if (!listLike && of !== whole) reportStale(['of'])

  const given = givenTexts(yaml.value)
  for (const place of expectedTexts(language, kind, dutch)) {
    const name = keyName(place.key)
    const found = givenFor(kind, given, place.key)
    if (!found) {
      if (!isOverlay(language) && !place.isOptional) {
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
    given.delete(keyName(found.path))
    if (!judgeText(yaml, found, place, report)) continue
    if (isFresh(name, place)) texts.set(name, found.text)
    else if (listLike) reportStale(found.path)
  }
  // Dutch counts "one" apart, Chinese does not: such a form is no mistake, and never shown.
  for (const { key } of dutch) if (PLURAL.test(keyName(key))) given.delete(keyName(key))
  const words = new Set(dutch.map(({ key }) => String(key[0])))
  for (const [name, { path, text }] of given) {
    const [word = '', key] = path.map(String)
    if (kind === 'terms' && words.has(word) && (key === 'word' || key === 'also')) {
      const own = terms.get(word) ?? {}
      if (text.trim() === '') reportEmpty(yaml, path, report)
      else if (key === 'word') own.word = text
      else own.also = [...(own.also ?? []), text]
      terms.set(word, own)
    } else reportNothing(yaml, name, path, text, original, report)
  }
  const sawAPerson = (name: string) => {
    const one = listLike && isMapping(state) ? state[name] : state
    return one === 'human' || one === 'reviewed'
  }
  return { texts, terms, isReviewed: [...texts.keys()].every(sawAPerson) }
}

/** Something that the Dutch file does not have, or has but is the same in every language. */
function reportNothing(
  yaml: YamlFile,
  name: string,
  path: Path,
  text: string,
  { yaml: dutch, texts }: Original,
  report: Reporter,
): void {
  const same = valueAt(dutch.value, path)
  if (path.at(-1) === 'number' && typeof same === 'string' && same !== text) {
    report.error(
      'OTHER_NUMBER',
      yaml,
      path,
      `Hier staat een ander telefoonnummer dan in het Nederlands: ${same}.`,
      'Haal het nummer hier weg. Het staat alleen in het Nederlandse bestand.',
    )
    return
  }
  const meant = nearest(
    name,
    texts.map(({ key }) => keyName(key)),
  )
  report.warning(
    'TRANSLATION_OF_NOTHING',
    yaml,
    path,
    same === undefined
      ? `"${name}" staat niet in het Nederlandse bestand.`
      : `"${name}" is geen tekst en wordt dus niet vertaald.`,
    meant !== undefined && meant !== name ? `Bedoelt u "${meant}"?` : 'Haal deze regel weg.',
  )
}

/** Who made it, for the whole file or, in a list-like one, per text. Left out: a machine. */
function judgeState(yaml: YamlFile, state: unknown, listLike: boolean, report: Reporter): void {
  const isPerText = listLike && isMapping(state)
  const all = isPerText ? Object.entries(state) : state === undefined ? [] : [['', state] as const]
  for (const [key, one] of all) {
    if (STATES.includes(one as State)) continue
    report.error(
      'BAD_STATE',
      yaml,
      key === '' ? ['state'] : ['state', key],
      'Bij "state" hoort human, reviewed of machine.',
      'Schrijf wie de vertaling maakte: human, reviewed of machine.',
    )
  }
}

const PLURAL = /_(zero|one|two|few|many|other)$/u

/** A text that a language has to give, and the key of the Dutch text that it is made from. */
export interface ExpectedText extends TextPlace {
  readonly madeFrom: string
  /** A plural form that whole numbers up to some hundreds never need. */
  readonly isOptional: boolean
}

/**
 * The texts that a language must give: those of the Dutch, but of a count (`_one`, `_other`) the forms
 * that the language itself has, made from the Dutch `_other` unless Dutch has the form too.
 */
export function expectedTexts(
  language: string,
  kind: Kind,
  dutch: readonly TextPlace[],
): readonly ExpectedText[] {
  const byName = new Map(dutch.map((place) => [keyName(place.key), place]))
  return dutch.flatMap((place): ExpectedText[] => {
    const madeFrom = keyName(place.key)
    const base = madeFrom.replace(PLURAL, '')
    const isPlural = kind === 'interface' && base !== madeFrom && byName.has(`${base}_other`)
    if (!isPlural) return [{ ...place, madeFrom, isOptional: false }]
    if (!madeFrom.endsWith('_other')) return []
    return pluralForms(language).map(({ form, isOptional }) => {
      const own = byName.get(`${base}_${form}`)
      if (own) return { ...own, madeFrom: keyName(own.key), isOptional }
      const name = String(place.key.at(-1)).replace(PLURAL, `_${form}`)
      return { ...place, key: [...place.key.slice(0, -1), name], madeFrom, isOptional }
    })
  })
}

function pluralForms(language: string): { form: string; isOptional: boolean }[] {
  // An overlay may have a name that is no language.
  const rules = new Intl.PluralRules(isOverlay(language) ? SOURCE_LANGUAGE : language)
  const used = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))
  return rules
    .resolvedOptions()
    .pluralCategories.map((form) => ({ form, isOptional: !used.has(form) }))
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    return (at as Record<string | number, unknown>)[step]
  }, value)
}

function reportEmpty(yaml: YamlFile, path: Path, report: Reporter): void {
  report.error(
    'EMPTY_TEXT',
    yaml,
    path,
    'Deze tekst is leeg.',
    'Vul de tekst in, of haal de regel weg.',
  )
}

/** Placeholders and phone numbers must be those of the Dutch. May the text be shown? */
function judgeText(
  yaml: YamlFile,
  { path, text }: Given,
  { key, text: dutch }: TextPlace,
  report: Reporter,
): boolean {
  if (text.trim() === '') {
    reportEmpty(yaml, path, report)
    return false
  }
  // "One answer" may leave the number out, or have it, as its language likes best.
  const isCounted = /_(zero|one|two)$/u.test(keyName(key))
  const filled = (one: string) =>
    placeholdersIn(one).filter((name) => !(isCounted && name === '{count}'))
  if (!isSame(filled(text), filled(dutch))) {
    report.error(
      'OTHER_PLACEHOLDERS',
      yaml,
      path,
      'Deze vertaling heeft andere woorden tussen accolades dan het Nederlands.',
      `In het Nederlands staat: ${placeholdersIn(dutch).join(' ') || 'niets tussen accolades'}.`,
    )
  }
  if (!isSame(numbersIn(text), numbersIn(dutch))) {
    report.error(
      'OTHER_NUMBER',
      yaml,
      path,
      'In deze vertaling staat een ander telefoonnummer dan in het Nederlands.',
      `In het Nederlands staat: ${numbersIn(dutch).join(' ') || 'geen nummer'}.`,
    )
  }
  return true
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
}
