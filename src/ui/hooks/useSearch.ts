import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContentTexts, StartTexts, TermTexts } from '../../guide/texts.ts'
import type { Found } from '../../search/findHelp.ts'
import { useVisit } from './useVisit.ts'

type FindHelp = typeof import('../../search/findHelp.ts').findHelp

const SOURCE = 'nl'
let loaded: FindHelp | undefined

/** What a query finds; undefined while there is nothing to look for. */
export function useSearch(query: string): Found | undefined {
  const { guide } = useVisit()
  const languages = useLanguages()
  const [find, setFind] = useState<FindHelp | undefined>(() => loaded)
  useEffect(() => {
    if (find) return
    let isHere = true
    void import('../../search/findHelp.ts').then(({ findHelp }) => {
      loaded = findHelp
      if (isHere) setFind(() => findHelp)
    })
    return () => {
      isHere = false
    }
  }, [find])
  const isEmpty = query.trim().length < 2
  return find && languages && !isEmpty ? find(guide, languages, query) : undefined
}

/** A term by its Dutch word, in the first of the languages that explains it. */
export function useTerm(key: string): TermTexts | undefined {
  const terms = (useLanguages() ?? []).flatMap(({ content }) => content.terms)
  return terms.find((one) => one.key === key && one.means !== undefined)
}

type SearchedTexts = readonly { readonly start: StartTexts; readonly content: ContentTexts }[]
let lastLanguages: { readonly language: string; readonly texts: SearchedTexts } | undefined

/** The texts on screen and the Dutch beneath them; the same array as long as the language is. */
function useLanguages(): SearchedTexts | undefined {
  const { i18n } = useTranslation(['start', 'content'])
  const { language } = i18n
  if (lastLanguages?.language === language) return lastLanguages.texts
  const codes = language === SOURCE ? [SOURCE] : [language, SOURCE]
  const texts = codes.flatMap((code) => {
    const start = i18n.getResourceBundle(code, 'start') as StartTexts | undefined
    const content = i18n.getResourceBundle(code, 'content') as ContentTexts | undefined
    return start && content ? [{ start, content }] : []
  })
  if (texts.length < codes.length) return texts.length > 0 ? texts : undefined
  lastLanguages = { language, texts }
  return texts
}
