import type { i18n } from 'i18next'
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

/** The texts on screen and the Dutch beneath them. */
function useLanguages(): SearchedTexts | undefined {
  const { i18n } = useTranslation(['start', 'content'])
  return textsOf(i18n, i18n.language)
}

const known = new Map<string, SearchedTexts>()

/** The same array as long as the texts are the same, so that its search index is made once. */
function textsOf(i18n: i18n, language: string): SearchedTexts | undefined {
  const codes = language === SOURCE ? [SOURCE] : [language, SOURCE]
  const texts = codes.flatMap((code) => {
    const start = i18n.getResourceBundle(code, 'start') as StartTexts | undefined
    const content = i18n.getResourceBundle(code, 'content') as ContentTexts | undefined
    return start && content ? [{ start, content }] : []
  })
  const last = known.get(language)
  const isSame =
    last?.length === texts.length && last.every((one, at) => one.content === texts[at]?.content)
  if (isSame) return last
  if (texts.length === 0) return undefined
  known.set(language, texts)
  return texts
}
