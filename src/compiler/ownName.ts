import { isOverlay, SOURCE_LANGUAGE } from './translations.ts'

/** Names that the language data of Node lacks: it gives them in English. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'nl-makkelijk': 'Makkelijk Nederlands',
  pap: 'Papiamentu',
  ary: 'الدارجة',
  rif: 'Tarifit',
}

/** A language in its own words: `Türkçe`. */
export function ownName(code: string): string {
  const name =
    OWN_NAMES[code] ?? new Intl.DisplayNames([localeOf(code)], DISPLAY).of(localeOf(code))
  return name === undefined ? code : capital(name, localeOf(code))
}

const DISPLAY = { type: 'language' } as const

function capital(name: string, locale: string): string {
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)
}

export function directionOf(code: string): 'ltr' | 'rtl' {
  return new Intl.Locale(localeOf(code)).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr'
}

/** Our names of overlays are no names of languages: `nl-makkelijk` is Dutch. */
function localeOf(code: string): string {
  return isOverlay(code) ? SOURCE_LANGUAGE : code
}
