import { createInstance, type BackendModule, type i18n } from 'i18next'
import type { Language } from '../guide/ids.ts'
import type { ContentTexts, StartTexts } from '../guide/texts.ts'
import { slot } from './storage.ts'

export const SOURCE: Language = 'nl'
const FOR_THE_YOUNG = '-jong'
/** These words lie over the Dutch, or over the easy Dutch; they are no language that one chooses. */
const YOUNG: Language = `${SOURCE}${FOR_THE_YOUNG}`

export interface LanguageTexts {
  /** What was there when the page came: its language, and its first texts by language. */
  readonly page: {
    readonly language: Language
    readonly start: Readonly<Record<Language, StartTexts>>
  }
  readonly loadTexts: Readonly<
    Record<
      Language,
      { readonly start: () => Promise<StartTexts>; readonly content: () => Promise<ContentTexts> }
    >
  >
  readonly languages: readonly { readonly code: Language; readonly dir: string }[]
}

const kept = slot('localStorage', 'wegwijzer-taal')

/** i18next with the texts of the page, and all else loaded when it is first needed. */
export function startLanguages({ page, loadTexts }: LanguageTexts): i18n {
  const texts: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, done) => {
      const load = loadTexts[language]
      if (!load) return done(null, {})
      load[namespace === 'start' ? 'start' : 'content']().then(
        (loaded) => done(null, loaded),
        (error: unknown) => done(error instanceof Error ? error : String(error), false),
      )
    },
  }
  const i18n = createInstance()
  void i18n.use(texts).init({
    lng: page.language,
    fallbackLng: beneath,
    // `nl-jong` is one of our folders, not Dutch as spoken in some country.
    load: 'currentOnly',
    lowerCaseLng: true,
    ns: ['start'],
    defaultNS: 'start',
    resources: mapped(page.start, (start) => ({ start })),
    partialBundledLanguages: true,
    // Synchronous, or the page that is made at build time would hold keys for words.
    initAsync: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  })
  return i18n
}

/** `nl-makkelijk-jong` finds its words in `nl-jong`, then in `nl-makkelijk`, then in the Dutch beneath all. */
function beneath(language: Language): Language[] {
  return isYoung(language) ? [YOUNG, chosenLanguage(language), SOURCE] : [SOURCE]
}

/** Has this language the words for the young? */
export function isYoung(language: Language): boolean {
  return language.endsWith(FOR_THE_YOUNG)
}

/** The words for the young in a kind of Dutch. Another language has none. */
function youngOf(language: Language): Language[] {
  const chosen = chosenLanguage(language)
  return chosen.split('-')[0] === SOURCE ? [`${chosen}${FOR_THE_YOUNG}`] : []
}

/** The language that was chosen for what is on screen: `nl-makkelijk` for `nl-makkelijk-jong`. */
export function chosenLanguage(language: Language): Language {
  return isYoung(language) ? language.slice(0, -FOR_THE_YOUNG.length) : language
}

function mapped<From, To>(from: Readonly<Record<string, From>>, make: (one: From) => To) {
  return Object.fromEntries(Object.entries(from).map(([key, one]) => [key, make(one)]))
}

/**
 * Loads all texts beyond the first page; the screens show them as soon as they are there. The words for
 * the young come along for everyone: loaded with her answer, they would tell the network who is a child.
 */
export async function loadContent(i18n: i18n): Promise<void> {
  await Promise.all([i18n.loadNamespaces('content'), i18n.loadLanguages(youngOf(i18n.language))])
}

/** The language of the address, `/en/`; else the one chosen at an earlier visit; else Dutch. */
export function wantedLanguage({ languages }: Pick<LanguageTexts, 'languages'>): Language {
  const [inAddress] = location.pathname.slice(import.meta.env.BASE_URL.length).split('/')
  const isThere = (code: string | null | undefined) => languages.some((one) => one.code === code)
  return [inAddress, kept.read()].find(isThere) ?? SOURCE
}

/** Changes the language of everything on screen, once its texts are there. */
export async function chooseLanguage(i18n: i18n, language: Language): Promise<void> {
  if (language === SOURCE) kept.clear()
  else kept.write(language)
  await showLanguage(i18n, language)
}

/**
 * The young get their own words, in Dutch and in easy Dutch. Another language keeps its own. Nothing happens
 * until all texts are there: they come for everyone at the same moment, whatever was answered.
 */
export async function speakYoung(
  i18n: i18n,
  texts: LanguageTexts,
  isYoungNow: () => boolean,
): Promise<void> {
  if (!i18n.hasLoadedNamespace('content')) return
  const chosen = chosenLanguage(i18n.language)
  const [young = chosen] = texts.loadTexts[YOUNG] ? youngOf(chosen) : []
  const wanted = isYoungNow() ? young : chosen
  if (i18n.language !== wanted) await showLanguage(i18n, wanted)
}

/** Shows a language once its texts are there; Dutch stays when they cannot be loaded. */
export async function showLanguage(i18n: i18n, language: Language): Promise<void> {
  if (i18n.hasLoadedNamespace('content')) {
    await i18n.loadLanguages([language, ...youngOf(language)])
  }
  await i18n.changeLanguage(language)
}

/**
 * Says on the root which language and direction the page has, for screen readers and the stylesheet, and in
 * the address, which a carer can send to someone.
 */
export function followLanguage(i18n: i18n, { languages }: LanguageTexts): void {
  const shown = () => languages.find(({ code }) => code === chosenLanguage(i18n.language))
  const tell = () => {
    // `nl-makkelijk` and `nl-jong` are Dutch to a screen reader.
    document.documentElement.lang = i18n.language.split('-')[0] ?? SOURCE
    document.documentElement.dir = shown()?.dir ?? 'ltr'
  }
  const tellInAddress = () => {
    const { code = SOURCE } = shown() ?? {}
    const path = `${import.meta.env.BASE_URL}${code === SOURCE ? '' : `${code}/`}`
    if (location.pathname !== path) history.replaceState(history.state, '', path + location.hash)
  }
  tell()
  i18n.on('languageChanged', tell)
  i18n.on('languageChanged', tellInAddress)
  // An older entry of the browser's history still has the address of the language of then.
  window.addEventListener('popstate', tellInAddress)
}
