import type { i18n } from 'i18next'
import { useEffect, useState } from 'react'
import { whenIdle } from '../../browser/idle.ts'
import { isYoung } from '../../browser/languages.ts'
import type { Guide } from '../../guide/guide.ts'
import type { ContentTexts, StartTexts, TermTexts } from '../../guide/texts.ts'
import type { Found } from '../../search/findHelp.ts'
import { useI18n } from './useI18n.ts'
import { useVisit } from './useVisit.ts'

type Search = typeof import('../../search/findHelp.ts') &
  typeof import('../../search/searchIndex.ts')

let loaded: Search | undefined

/** What a query finds; undefined while there is nothing to look for. */
export function useSearch(query: string): Found | undefined {
  const { guide } = useVisit()
  const { language } = useI18n()
  const languages = useLanguages()
  const search = usePrepared(guide, languages)
  const isEmpty = query.trim().length < 2
  return search && languages && !isEmpty
    ? search.findHelp(guide, languages, query, isYoung(language))
    : undefined
}

/** The texts whose index is there: who comes back to what she searched for need not wait for it again. */
let indexed: SearchedTexts | undefined

/** The search when its index over these texts is there: made while the page has nothing to do. */
function usePrepared(guide: Guide, languages: SearchedTexts | undefined): Search | undefined {
  const [prepared, setPrepared] = useState(indexed)
  useEffect(() => {
    if (!languages) return
    let isHere = true
    const prepare = async () => {
      loaded ??= {
        ...(await import('../../search/findHelp.ts')),
        ...(await import('../../search/searchIndex.ts')),
      }
      await loaded.prepareSearch(guide, languages, () => whenIdle(100))
      indexed = languages
      if (isHere) setPrepared(languages)
    }
    void prepare()
    return () => {
      isHere = false
    }
  }, [guide, languages])
  return prepared === languages ? loaded : undefined
}

/** A term by its Dutch word, in the first of the languages that explains it. */
export function useTerm(key: string): TermTexts | undefined {
  const terms = (useLanguages() ?? []).flatMap(({ content }) => content.terms)
  return terms.find((one) => one.key === key && one.means !== undefined)
}

type SearchedTexts = readonly { readonly start: StartTexts; readonly content: ContentTexts }[]

/** The texts on screen and the Dutch beneath them. */
function useLanguages(): SearchedTexts | undefined {
  const { i18n, language } = useI18n()
  return textsOf(i18n, language)
}

const known = new Map<string, SearchedTexts>()

/** The same array as long as the texts are the same, so that its search index is made once. */
function textsOf(i18n: i18n, language: string): SearchedTexts | undefined {
  const texts = i18n.languages.flatMap((code) => {
    const start = i18n.getResourceBundle(code, 'start') as StartTexts | undefined
    const content = i18n.getResourceBundle(code, 'content') as ContentTexts | undefined
    // `nl-makkelijk-jong` has no texts of its own, only those beneath it.
    return start?.interface && content?.terms ? [{ start, content }] : []
  })
  const last = known.get(language)
  const isSame =
    last?.length === texts.length && last.every((one, at) => one.content === texts[at]?.content)
  if (isSame) return last
  if (texts.length === 0) return undefined
  known.set(language, texts)
  return texts
}
