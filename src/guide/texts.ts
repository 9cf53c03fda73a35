import type { ContactId } from './ids.ts'

/**
 * The texts of one language, found by the same ids as the guide. One i18next resource a language in
 * two namespaces: `start` is what the first page and the first chapter need, `content` all the rest
 * (see compiler/firstTexts.ts). A text has the same path in both. In another language than Dutch
 * whatever is missing or stale is absent, and Dutch stands in for it.
 */
export interface StartTexts {
  /** `interface.yaml`: the words of the app's own, by their nested keys. */
  readonly interface: InterfaceTexts
  readonly guide: {
    readonly title?: string
    readonly chapters?: Record<string, { readonly title?: string }>
    readonly themes?: Record<string, { readonly title?: string }>
  }
  /** Those of the first chapter, so that the first questions need not wait for `content`. */
  readonly questions: Record<string, QuestionTexts>
  readonly scales: Record<string, ScaleTexts>
  /** Written by the build, not by an editor; see compiler/dateTexts.ts. */
  readonly dates?: DateTexts
}

/** How a language writes dates, with `{year}` and `{day}` to fill in: `{day} november {year}`. */
export interface DateTexts {
  readonly year: string
  /** By month, January first: as precise as the month, and as the day. */
  readonly month: readonly string[]
  readonly day: readonly string[]
  /** Monday first. */
  readonly weekday: readonly string[]
}

export interface InterfaceTexts {
  readonly [key: string]: string | InterfaceTexts
}

/** All questions and scales (those of the first chapter too), advice, offers, contacts, areas, terms and pages. */
export interface ContentTexts {
  readonly interface?: InterfaceTexts
  readonly questions: Record<string, QuestionTexts>
  readonly scales: Record<string, ScaleTexts>
  readonly areas: Record<string, { readonly name?: string; readonly because?: string }>
  readonly advice: Record<string, AdviceTexts>
  readonly offers: Record<string, OfferTexts>
  readonly contacts: Record<ContactId, ContactTexts>
  readonly terms: readonly TermTexts[]
  readonly pages: Record<string, { readonly title?: string; readonly text?: RichText }>
}

export interface QuestionTexts {
  readonly ask?: string
  readonly help?: string
  readonly why?: string
  readonly worker?: string
  readonly unit?: string
  readonly options?: Record<string, { readonly label?: string; readonly because?: string }>
}

export interface ScaleTexts {
  readonly title?: string
  readonly intro?: RichText
  readonly help?: string
  readonly why?: string
  readonly worker?: string
  readonly levels?: Record<string, { readonly label?: string }>
  readonly items?: Record<
    string,
    { readonly say?: string; readonly levels?: Record<string, { readonly label?: string }> }
  >
  readonly bands?: Record<
    string,
    { readonly title?: string; readonly text?: RichText; readonly because?: string }
  >
}

export interface AdviceTexts {
  readonly title?: string
  readonly text?: RichText
  readonly steps?: readonly (string | null)[]
}

export interface OfferTexts {
  readonly name?: string
  readonly summary?: string
  readonly text?: RichText
  /** Absent when it holds an amount that may not be shown yet. */
  readonly cost?: string
  readonly first_step?: string
  readonly expect?: string
  readonly bring?: readonly (string | null)[]
}

export interface ContactTexts {
  readonly what?: string
  /** Beside `Contact.phones`, by position. */
  readonly phones?: readonly ({ readonly for?: string; readonly cost?: string } | null)[]
}

export interface TermTexts {
  /** The Dutch word: the term's key in every language. */
  readonly key: string
  readonly word: string
  readonly means?: string
  readonly also: readonly string[]
  readonly crisis: boolean
}

/** Markdown as the compiler leaves it: no HTML anywhere, so nothing to clean in the browser. */
export type RichText = readonly Block[]
export type Block =
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | { readonly kind: 'heading'; readonly of: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
export type Inline =
  | string
  | { readonly kind: 'emphasis' | 'strong'; readonly of: readonly Inline[] }
  /** `to`: `https:`, `tel:`, `mailto:`, or inside the guide `contact:id`, `offer:id`, `advice:id`, `page:id`. */
  | { readonly kind: 'link'; readonly to: string; readonly of: readonly Inline[] }
  | { readonly kind: 'break' }
