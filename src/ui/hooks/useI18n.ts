import type { i18n } from 'i18next'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Language } from '../../guide/ids.ts'

export const I18nContext = createContext<i18n | null>(null)

export interface I18nNow {
  readonly i18n: i18n
  readonly language: Language
  /** Which of the languages on screen have their texts beyond the first page: `tr,nl`. */
  readonly loaded: string
}

/** i18next as it is now: a component is drawn anew when the language changes or further texts come in. */
export function useI18n(): I18nNow {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('Expected i18next around this component, got none')
  const watch = (changed: () => void) => {
    i18n.store.on('added', changed)
    i18n.on('languageChanged', changed)
    return () => {
      i18n.store.off('added', changed)
      i18n.off('languageChanged', changed)
    }
  }
  const languageNow = () => i18n.language
  const loadedNow = () => loadedTexts(i18n)
  return {
    i18n,
    language: useSyncExternalStore(watch, languageNow, languageNow),
    loaded: useSyncExternalStore(watch, loadedNow, loadedNow),
  }
}

function loadedTexts(i18n: i18n): string {
  return (i18n.languages ?? []).filter((one) => i18n.hasResourceBundle(one, 'content')).join()
}
