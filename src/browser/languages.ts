import { createInstance, type BackendModule, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../guide/ids.ts'
import type { ContentTexts, StartTexts } from '../guide/texts.ts'
import { slot } from './storage.ts'

export const SOURCE: Language = 'nl'
/** The words for the young stand over Dutch; they are no language that one chooses. */
export const YOUNG: Language = 'nl-jong'

export interface LanguageTexts {
  /** The Dutch texts of the first page, which are there before anything is loaded. */
  readonly start: StartTexts
  readonly loadTexts: Readonly<
    Record<Language, () => Promise<{ start: StartTexts; content: ContentTexts }>>
  >
  readonly languages: readonly { readonly code: Language; readonly dir: string }[]
}

const kept = slot('localStorage', 'wegwijzer-taal')

/** i18next with Dutch inlined and all else loaded when it is first needed, without a network library. */
export function startLanguages({ start, loadTexts }: LanguageTexts): i18n {
  const texts: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, done) => {
      const load = loadTexts[language]
      if (!load) return done(null, {})
      load().then(
        (loaded) => done(null, loaded[namespace === 'start' ? 'start' : 'content'] as object),
        (error: unknown) => done(error instanceof Error ? error : String(error), false),
      )
    },
  }
  const i18n = createInstance()
  void i18n
    .use(texts)
    .use(initReactI18next)
    .init({
      lng: SOURCE,
      fallbackLng: SOURCE,
      // `nl-jong` is one of our folders, not Dutch as spoken in some country.
      load: 'currentOnly',
      lowerCaseLng: true,
      ns: ['start'],
      defaultNS: 'start',
      resources: { [SOURCE]: { start } },
      partialBundledLanguages: true,
      // Synchronous, or the page that is made at build time would hold keys for words.
      initAsync: false,
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
      react: { useSuspense: false, bindI18nStore: 'added' },
    })
  return i18n
}

/** Loads all texts beyond the first page; the screens show them as soon as they are there. */
export async function loadContent(i18n: i18n): Promise<void> {
  await i18n.loadNamespaces('content')
}

/** The language chosen at an earlier visit, when the guide still has it. */
export function keptLanguage({ languages }: LanguageTexts): Language {
  const code = kept.read()
  return languages.some((one) => one.code === code) && code !== null ? code : SOURCE
}

/** Changes the language of everything on screen, once its texts are there. */
export async function chooseLanguage(i18n: i18n, language: Language): Promise<void> {
  if (language === SOURCE) kept.clear()
  else kept.write(language)
  await show(i18n, language)
}

/** The young get their own words, in Dutch. Another language keeps its own. */
export async function speakYoung(
  i18n: i18n,
  texts: LanguageTexts,
  isYoung: boolean,
): Promise<void> {
  const wanted = isYoung && texts.loadTexts[YOUNG] ? YOUNG : SOURCE
  if (i18n.language === wanted || ![SOURCE, YOUNG].includes(i18n.language)) return
  await show(i18n, wanted)
}

async function show(i18n: i18n, language: Language): Promise<void> {
  if (i18n.hasLoadedNamespace('content')) await i18n.loadLanguages(language)
  await i18n.changeLanguage(language)
}

/** Says on the root which language and direction the page has, for screen readers and the stylesheet. */
export function followLanguage(i18n: i18n, { languages }: LanguageTexts): void {
  const tell = () => {
    const shown = languages.find(({ code }) => code === i18n.language)
    // `nl-makkelijk` and `nl-jong` are Dutch to a screen reader.
    document.documentElement.lang = i18n.language.split('-')[0] ?? SOURCE
    document.documentElement.dir = shown?.dir ?? 'ltr'
  }
  tell()
  i18n.on('languageChanged', tell)
}
