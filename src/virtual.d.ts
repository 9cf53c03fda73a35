declare module 'virtual:guide' {
  const guide: import('./guide/guide.ts').Guide
  export default guide
}

/** What changes most: who can be reached how. Apart, so that a changed number costs little. */
declare module 'virtual:guide/facts' {
  const facts: Pick<import('./guide/guide.ts').Guide, 'version' | 'contacts'>
  export default facts
}

declare module 'virtual:guide/structure' {
  const structure: Omit<import('./guide/guide.ts').Guide, 'version' | 'contacts'>
  export default structure
}

declare module 'virtual:texts' {
  import type { ContentTexts, StartTexts } from './guide/texts.ts'

  export interface GuideLanguage {
    readonly code: string
    /** In its own words and script. */
    readonly name: string
    readonly dir: 'ltr' | 'rtl'
    /** Share of the texts that is there and fresh, from 0 to 1. */
    readonly complete: number
    /** No text of it was left as a machine made it. */
    readonly reviewed: boolean
  }
  export const languages: readonly GuideLanguage[]
  /** The texts of each language and overlay, loaded when they are first needed. */
  export const loadTexts: Readonly<
    Record<
      string,
      { readonly start: () => Promise<StartTexts>; readonly content: () => Promise<ContentTexts> }
    >
  >
  /** The calendar day of the last change of the content. */
  export const madeOn: string
}

/** The texts that the first page in Dutch is drawn with; laid ready for main.tsx, see vitePlugin.ts. */
declare module 'virtual:texts/nl/start' {}
