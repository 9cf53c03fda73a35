import type { i18n } from 'i18next'
import { createContext, useContext, useDeferredValue, useMemo } from 'react'
import type { Language } from '../../guide/ids.ts'
import type { InterfaceKey } from '../../guide/interfaceKey.ts'
import { own } from '../../guide/lookup.ts'
import type { DateTexts, RichText } from '../../guide/texts.ts'
import { useDutchBeside } from './useDutchBeside.ts'
import { useI18n } from './useI18n.ts'

const SOURCE: Language = 'nl'
/** A text stands in one of them, or in both with the same words (see guide/texts.ts). */
const NAMESPACES = ['start', 'content']

/** A text as found. `lang` and `dir` are there when Dutch stands in for the language on screen. */
export interface TextFound {
  readonly value: string
  readonly lang?: Language
  readonly dir?: 'ltr'
  /** The same text in Dutch, while that is shown beside another language. */
  readonly dutch?: string
}

export interface RichFound {
  readonly value: RichText
  readonly lang?: Language
  readonly dir?: 'ltr'
  readonly dutch?: RichText
}

export interface Texts {
  readonly language: Language
  /** Are the texts beyond the first page there? */
  readonly hasContent: boolean
  /** A text of the guide, `offers.vmca-ivt.name`; an empty value when there is none. */
  readonly text: (path: string) => TextFound
  /** A longer text of the guide, `advice.bel-vandaag.text`; absent when there is none. */
  readonly rich: (path: string) => RichFound | undefined
  /** The texts of a list, `advice.bel-vandaag.steps`. */
  readonly list: (path: string) => readonly TextFound[]
  /** A word of the app's own, from interface.yaml: `welcome.title`. */
  readonly say: (key: InterfaceKey, values?: Readonly<Record<string, string | number>>) => string
  /** The same in Dutch, for what she says to someone who speaks Dutch; absent when that is on screen. */
  readonly inDutch: (key: InterfaceKey) => string | undefined
  /** The same, with its language when Dutch stands in. */
  readonly said: (key: InterfaceKey, values?: Readonly<Record<string, Value>>) => TextFound
  /** How a language writes dates. */
  readonly datesIn: (language: Language) => DateTexts | undefined
}

/** What is put into a text: a date, or another text, has other words in each language. */
type Value = string | number | TextFound | ((language: Language) => string)

export const TextsContext = createContext<Texts | null>(null)

/** Every word on screen comes through here. */
export function useText(): Texts {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('Expected texts around this component, got none')
  return texts
}

/** The texts of the language on screen, for the whole page at once (see parts/WithTexts.tsx). */
export function useTexts(): Texts {
  const { i18n, language, loaded } = useI18n()
  const isDutchBeside = useDutchBeside().isOn && !isDutch(language)
  // Texts that come in may change all of the page; what she does meanwhile goes first.
  const shown = useDeferredValue(loaded)
  return useMemo(
    () => textsOf(i18n, language, shown, isDutchBeside),
    [i18n, language, shown, isDutchBeside],
  )
}

function textsOf(i18n: i18n, language: Language, loaded: string, isDutchBeside: boolean): Texts {
  const findIn = (code: Language, path: string, position?: number): unknown => {
    for (const namespace of NAMESPACES) {
      // By our own steps: i18next also tries every way to read the dots as part of a key.
      const found = valueAt(i18n.getResourceBundle(code, namespace), path)
      const value = position === undefined ? found : itemOf(found, position)
      if (value !== undefined && value !== null) return value
    }
    return undefined
  }
  const find = (path: string, position?: number) => {
    for (const code of i18n.languages ?? [language]) {
      const value = findIn(code, path, position)
      if (value === undefined) continue
      const dutch = isDutchBeside ? findIn(SOURCE, path, position) : undefined
      // Where Dutch stands in, it is there already.
      return { value, ...standIn(code, language), ...(isDutch(code) ? {} : { dutch }) }
    }
    return undefined
  }
  const text: Texts['text'] = (path) => {
    const found = find(path)
    return found ? (asText(found) ?? NOTHING) : NOTHING
  }
  // What has nothing to put into it is found as any other text, which is much faster.
  const say: Texts['say'] = (key, values) =>
    values === undefined
      ? text(`interface.${key}`).value
      : i18n.t(`interface.${key}`, { ...values, ns: NAMESPACES })
  return {
    language,
    datesIn: (code) => {
      const [dates] = [code, ...i18n.languages].flatMap((one) => findIn(one, 'dates') ?? [])
      return dates as DateTexts | undefined
    },
    // Dutch stands in for every language, so with Dutch there is something to show.
    hasContent: loaded.split(',').includes(SOURCE),
    text,
    rich: (path) => {
      const found = find(path)
      if (!found || !Array.isArray(found.value)) return undefined
      const { value, dutch, ...marks } = found
      return {
        ...marks,
        value: value as RichText,
        ...(Array.isArray(dutch) ? { dutch: dutch as RichText } : {}),
      }
    },
    list: (path) => {
      const length = Math.max(
        0,
        ...(i18n.languages ?? []).map((code) => lengthOf(i18n, code, path)),
      )
      return Array.from({ length }, (_, position) => find(path, position)).flatMap(
        (found) => (found && asText(found)) ?? [],
      )
    },
    say,
    inDutch: (key) =>
      isDutch(language)
        ? undefined
        : i18n.getFixedT(SOURCE)(`interface.${key}`, { ns: NAMESPACES }),
    said: (key, values) => {
      if (values === undefined) return text(`interface.${key}`)
      const valuesIn = (code: Language) => ({ ...valuesFor(code, values), ns: NAMESPACES })
      const details = i18n.t(`interface.${key}`, { ...valuesIn(language), returnDetails: true })
      const isBeside = isDutchBeside && !isDutch(details.usedLng)
      return {
        value: details.res,
        ...standIn(details.usedLng, language),
        ...(isBeside
          ? { dutch: i18n.getFixedT(SOURCE)(`interface.${key}`, valuesIn(SOURCE)) }
          : {}),
      }
    },
  }
}

function valuesFor(
  language: Language,
  values: Readonly<Record<string, Value>> = {},
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueFor(language, value)]),
  )
}

function valueFor(language: Language, value: Value): string | number {
  if (typeof value === 'function') return value(language)
  if (typeof value !== 'object') return value
  return isDutch(language) ? (value.dutch ?? value.value) : value.value
}

const NOTHING: TextFound = { value: '' }

interface Found extends Omit<TextFound, 'value' | 'dutch'> {
  readonly value: unknown
  readonly dutch?: unknown
}

function asText({ value, dutch, ...marks }: Found): TextFound | undefined {
  if (typeof value !== 'string') return undefined
  return { ...marks, value, ...(typeof dutch === 'string' ? { dutch } : {}) }
}

/** `nl-jong` and `nl-makkelijk` are Dutch too. */
function isDutch(language: Language): boolean {
  return language.split('-')[0] === SOURCE
}

function itemOf(list: unknown, position: number): unknown {
  return Array.isArray(list) ? list[position] : undefined
}

function lengthOf(i18n: i18n, code: Language, path: string): number {
  const list = valueAt(i18n.getResourceBundle(code, 'content'), path)
  return Array.isArray(list) ? list.length : 0
}

function valueAt(texts: unknown, path: string): unknown {
  let at = texts
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined
    at = own(at as Readonly<Record<string, unknown>>, key)
  }
  return at
}

/** `nl-jong` and `nl` are one language to a screen reader; Dutch within Turkish is another. */
function standIn(found: Language, shown: Language): { lang?: Language; dir?: 'ltr' } {
  const [lang = found] = found.split('-')
  return lang === shown.split('-')[0] ? {} : { lang, dir: 'ltr' }
}
