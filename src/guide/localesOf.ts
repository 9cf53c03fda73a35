import type { Language } from './ids.ts'

/**
 * For dates and numbers: Latin digits and our calendar in every language, as on every letter that she gets.
 * Dutch where a browser knows no dates in the language; it would take English.
 */
export function localesOf(language: Language): string[] {
  return [language.split('-')[0] ?? 'nl', 'nl'].map((code) => `${code}-u-ca-gregory-nu-latn`)
}
