import { afterEach, describe, expect, it } from 'vitest'
import {
  chooseLanguage,
  followLanguage,
  loadContent,
  speakYoung,
  startLanguages,
  wantedLanguage,
} from '../../src/browser/languages.ts'
import type { ContentTexts, StartTexts } from '../../src/guide/texts.ts'

function startTexts(words: StartTexts['interface']): StartTexts {
  return { interface: words, guide: {}, questions: {}, scales: {} }
}

function contentTexts(ask: string): ContentTexts {
  return {
    questions: { uren: { ask } },
    scales: {},
    areas: {},
    advice: {},
    offers: {},
    contacts: {},
    terms: [],
    pages: {},
  }
}

const dutch = startTexts({
  on: 'Verder',
  left_one: 'Nog {count} vraag',
  left_other: 'Nog {count} vragen',
  only: 'Alleen Nederlands',
})
const loading = (start: StartTexts, content: ContentTexts) => ({
  start: () => Promise.resolve(start),
  content: () => Promise.resolve(content),
})
const arabic = startTexts({ on: 'متابعة' })
const texts = {
  page: { language: 'nl', start: { nl: dutch } },
  loadTexts: {
    nl: loading(dutch, contentTexts('Hoeveel uur?')),
    ar: loading(arabic, contentTexts('كم ساعة؟')),
    'nl-jong': loading(startTexts({ on: 'Verder!' }), contentTexts('Hoe lang?')),
    'nl-makkelijk': loading(
      startTexts({ on: 'Ga door', only: 'Alleen makkelijk' }),
      contentTexts('Hoeveel uur?'),
    ),
  },
  languages: [
    { code: 'nl', dir: 'ltr' },
    { code: 'ar', dir: 'rtl' },
    { code: 'nl-makkelijk', dir: 'ltr' },
  ],
}

afterEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
})

describe('languages', () => {
  it('have the Dutch of the first page at once', () => {
    const i18n = startLanguages(texts)
    expect(i18n.t('interface.on')).toBe('Verder')
    expect(i18n.t('interface.left', { count: 1 })).toBe('Nog 1 vraag')
    expect(i18n.t('interface.left', { count: 3 })).toBe('Nog 3 vragen')
  })

  it('load all other texts when asked', async () => {
    const i18n = startLanguages(texts)
    await loadContent(i18n)
    expect(i18n.t('questions.uren.ask', { ns: 'content' })).toBe('Hoeveel uur?')
  })

  it('show another language with its direction, and Dutch where it has no text', async () => {
    const i18n = startLanguages(texts)
    followLanguage(i18n, texts)
    await loadContent(i18n)
    await chooseLanguage(i18n, 'ar')
    expect(i18n.t('interface.on')).toBe('متابعة')
    expect(i18n.t('interface.only')).toBe('Alleen Nederlands')
    expect(i18n.t('questions.uren.ask', { ns: 'content' })).toBe('كم ساعة؟')
    expect(document.documentElement.lang).toBe('ar')
    expect(document.documentElement.dir).toBe('rtl')
  })

  it('remember what was chosen, and nothing when that is Dutch', async () => {
    const i18n = startLanguages(texts)
    await chooseLanguage(i18n, 'ar')
    expect(wantedLanguage(texts)).toBe('ar')
    await chooseLanguage(i18n, 'nl')
    expect(localStorage).toHaveLength(0)
  })

  it('have an address each, which goes before what was chosen at an earlier visit', async () => {
    const i18n = startLanguages(texts)
    followLanguage(i18n, texts)
    await chooseLanguage(i18n, 'ar')
    expect(location.pathname).toBe('/ar/')
    history.replaceState(null, '', '/')
    expect(wantedLanguage(texts)).toBe('ar')
    localStorage.clear()
    expect(wantedLanguage(texts)).toBe('nl')
    history.replaceState(null, '', '/ar/')
    expect(wantedLanguage(texts)).toBe('ar')
    await chooseLanguage(i18n, 'nl')
    expect(location.pathname).toBe('/')
    history.replaceState(null, '', '/ar/')
    window.dispatchEvent(new Event('popstate'))
    expect(location.pathname).toBe('/')
  })

  it('are there at once in the page of another language', async () => {
    const i18n = startLanguages({ ...texts, page: { language: 'ar', start: { ar: arabic } } })
    expect(i18n.t('interface.on')).toBe('متابعة')
    await loadContent(i18n)
    expect(i18n.t('interface.only')).toBe('Alleen Nederlands')
  })

  it('forget a language that the guide has no longer', () => {
    localStorage.setItem('wegwijzer-taal', 'xx')
    expect(wantedLanguage(texts)).toBe('nl')
  })

  it('give the young their own words in Dutch, and only them', async () => {
    const i18n = startLanguages(texts)
    followLanguage(i18n, texts)
    await loadContent(i18n)
    await speakYoung(i18n, texts, () => true)
    expect(i18n.t('interface.on')).toBe('Verder!')
    expect(i18n.t('interface.only')).toBe('Alleen Nederlands')
    expect(i18n.t('interface.left', { count: 3 })).toBe('Nog 3 vragen')
    expect(i18n.t('questions.uren.ask', { ns: 'content' })).toBe('Hoe lang?')
    expect(document.documentElement.lang).toBe('nl')
    await speakYoung(i18n, texts, () => false)
    expect(i18n.t('interface.on')).toBe('Verder')
  })

  it('give the young their own words over easy Dutch too, and easy Dutch again after', async () => {
    const i18n = startLanguages(texts)
    followLanguage(i18n, texts)
    await loadContent(i18n)
    await chooseLanguage(i18n, 'nl-makkelijk')
    await speakYoung(i18n, texts, () => true)
    expect(i18n.t('interface.on')).toBe('Verder!')
    expect(i18n.t('interface.only')).toBe('Alleen makkelijk')
    expect(i18n.t('interface.left', { count: 3 })).toBe('Nog 3 vragen')
    expect(location.pathname).toBe('/nl-makkelijk/')
    expect(wantedLanguage(texts)).toBe('nl-makkelijk')
    await speakYoung(i18n, texts, () => false)
    expect(i18n.t('interface.on')).toBe('Ga door')
  })

  it('load nothing for the young alone', async () => {
    const loaded: string[] = []
    const counted = (language: string) => {
      loaded.push(language)
      return Promise.resolve(contentTexts(language))
    }
    const loadTexts = Object.fromEntries(
      Object.entries(texts.loadTexts).map(([code, load]) => [
        code,
        { ...load, content: () => counted(code) },
      ]),
    )
    const i18n = startLanguages({ ...texts, loadTexts })
    await speakYoung(i18n, { ...texts, loadTexts }, () => true)
    expect({ loaded, shown: i18n.language }).toEqual({ loaded: [], shown: 'nl' })
    await loadContent(i18n)
    expect(loaded.toSorted()).toEqual(['nl', 'nl-jong'])
    await chooseLanguage(i18n, 'nl-makkelijk')
    const before = [...loaded]
    await speakYoung(i18n, { ...texts, loadTexts }, () => true)
    expect(i18n.language).toBe('nl-makkelijk-jong')
    expect(loaded).toEqual(before)
  })

  it('leave another language as it is for the young', async () => {
    const i18n = startLanguages(texts)
    await loadContent(i18n)
    await chooseLanguage(i18n, 'ar')
    await speakYoung(i18n, texts, () => true)
    expect(i18n.language).toBe('ar')
  })

  it('stay in Dutch when a language cannot be loaded', async () => {
    const broken = {
      ...texts,
      loadTexts: {
        ...texts.loadTexts,
        ar: {
          start: () => Promise.reject(new Error('no network')),
          content: () => Promise.reject(new Error('no network')),
        },
      },
    }
    const i18n = startLanguages(broken)
    await loadContent(i18n)
    await chooseLanguage(i18n, 'ar')
    expect(i18n.t('interface.on')).toBe('Verder')
  })
})
