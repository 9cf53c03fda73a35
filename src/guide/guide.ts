import type { Condition } from './condition.ts'
import type {
  AdviceId,
  AreaId,
  BandId,
  ChapterId,
  ContactId,
  Day,
  ItemId,
  Language,
  LevelId,
  OfferId,
  OptionId,
  QuestionId,
  ScaleId,
  ThemeId,
} from './ids.ts'

/**
 * All content together, without its texts: what the engine walks through. Plain JSON; made by the
 * compiler from a content folder, trusted by everything else. Texts are found by id (see texts.ts).
 */
export interface Guide {
  /** Fingerprint of the whole content, kept beside answers to tell versions apart. */
  readonly version: string
  /** The latest `checked.on` or build day of the content, as the app says it. */
  readonly contentDate: Day
  /** True while anything shown is unconfirmed: the app then calls itself a trial version. */
  readonly trial: boolean
  readonly publisher: ContactId
  /** In the order of the chooser; the first is the source language. */
  readonly languages: readonly Language[]
  readonly themes: readonly Theme[]
  readonly chapters: readonly Chapter[]
  /** The short route: question and scale ids in its own order. */
  readonly quick: readonly (QuestionId | ScaleId)[]
  readonly places: Places
  readonly helpNow: readonly ContactId[]
  readonly talk: readonly ContactId[]
  /** Who gets the words of the `nl-jong` overlay. */
  readonly young?: Condition
  /** The theme of help for them, which others find below their own. */
  readonly youngTheme?: ThemeId
  /** What "Wie kan helpen?" is made of; absent when the guide has no such page. */
  readonly network?: NetworkSource
  readonly questions: Readonly<Record<QuestionId, Question>>
  readonly scales: Readonly<Record<ScaleId, Scale>>
  readonly areas: readonly Area[]
  readonly advice: readonly Advice[]
  readonly offers: readonly Offer[]
  readonly contacts: Readonly<Record<ContactId, Contact>>
  readonly renamed: Renamed
}

export interface Theme {
  readonly id: ThemeId
  readonly picture?: string
}

export interface Chapter {
  readonly id: ChapterId
  /** Questions and scales in the order they are asked. */
  readonly questions: readonly (QuestionId | ScaleId)[]
  readonly when?: Condition
}

/** Which area question is whose. */
export interface Places {
  readonly carer?: QuestionId
  readonly careRecipient?: QuestionId
}

export interface NetworkSource {
  /** Questions whose answers are tasks, the one that asks for the heaviest first. */
  readonly tasks: readonly QuestionId[]
  /** Where to find people when there are few. */
  readonly theme?: ThemeId
}

export type Question = ChoiceQuestion | NumberQuestion | AreaQuestion

interface AnyQuestion {
  readonly when?: Condition
  /** Neutral page title; never on paper unless asked for. */
  readonly sensitive: boolean
  /** Cannot be skipped. */
  readonly required: boolean
}

export interface ChoiceQuestion extends AnyQuestion {
  readonly answer: 'one' | 'many'
  readonly options: readonly Option[]
}

export interface NumberQuestion extends AnyQuestion {
  readonly answer: 'number'
  readonly min: number
  readonly max?: number
}

export interface AreaQuestion extends AnyQuestion {
  readonly answer: 'area'
}

export interface Option {
  readonly id: OptionId
  readonly picture?: string
  /** Who chooses this option asked for these themes. */
  readonly themes: readonly ThemeId[]
}

export interface Scale {
  readonly when?: Condition
  readonly sensitive: boolean
  readonly items: readonly Item[]
  readonly score: 'sum' | 'mean'
  readonly base: number
  readonly adjust: readonly Adjustment[]
  /** Rising and without gaps; empty when the scale has none. The last has no `upTo`. */
  readonly bands: readonly Band[]
  readonly validated: boolean
  readonly source?: string
  readonly year?: string
  readonly licence?: string
}

export interface Item {
  readonly id: ItemId
  /** In the order shown, each with the points it gives on this item. */
  readonly levels: readonly Level[]
}

export interface Level {
  readonly id: LevelId
  readonly points: number
  readonly picture?: string
}

/** Added to the score when its condition is `yes`. */
export interface Adjustment {
  readonly when: Condition
  readonly add: number
}

export interface Band {
  readonly id: BandId
  /** The highest score of this band, included. */
  readonly upTo?: number
}

export interface Area {
  readonly id: AreaId
  readonly in?: AreaId
  readonly postcodes: readonly string[]
  /** The area of everyone who lives in none of the others. */
  readonly elsewhere: boolean
}

export type AdviceLevel = 'now' | 'first' | 'more'

export interface Advice {
  readonly id: AdviceId
  readonly level: AdviceLevel
  readonly themes: readonly ThemeId[]
  readonly when?: Condition
  readonly contacts: readonly ContactId[]
  readonly hasSteps: boolean
  readonly checked: Checked
  readonly valid?: Valid
}

export interface Offer {
  readonly id: OfferId
  readonly by: ContactId
  readonly contacts: readonly ContactId[]
  readonly themes: readonly ThemeId[]
  readonly when?: Condition
  readonly place?: Place
  readonly respite?: Respite
  /** In the order of PAID_BY, best for the carer first. */
  readonly paidBy: readonly PaidBy[]
  readonly checked: Checked
  readonly valid?: Valid
}

export interface Place {
  readonly serves: readonly AreaId[]
  readonly of: 'carer' | 'care-recipient' | 'either'
}

export const RESPITE_WHERE = ['at-home', 'day-care', 'stay', 'holiday'] as const
export const RESPITE_LASTS = ['hours', 'day', 'night', 'days', 'weeks'] as const
export const RESPITE_NOTICE = ['planned', 'urgent'] as const

export interface Respite {
  readonly where: readonly (typeof RESPITE_WHERE)[number][]
  readonly lasts: readonly (typeof RESPITE_LASTS)[number][]
  readonly notice: readonly (typeof RESPITE_NOTICE)[number][]
}

/** Who pays, best for the carer first: the order in which offers are ranked. */
export const PAID_BY = [
  'gratis',
  'vrijwilligers',
  'wmo',
  'wlz',
  'zvw',
  'aanvullende-verzekering',
  'jeugdwet',
  'eigen-geld',
] as const
export type PaidBy = (typeof PAID_BY)[number]

/** Both days are included. */
export interface Valid {
  readonly from?: Day
  readonly until?: Day
}

/** Where a fact comes from. `on` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Checked {
  readonly on?: string
  readonly source?: string
  readonly confirmed: boolean
  readonly by?: string
}

export interface Contact {
  readonly id: ContactId
  /** The organisation's own name: never translated. */
  readonly name: string
  /** Only the numbers that may be shown (design: facts without a source are held back). */
  readonly phones: readonly Phone[]
  readonly email?: string
  readonly website?: string
  readonly address?: string
  readonly postcode?: string
  readonly areas: readonly AreaId[]
  readonly languages: readonly Language[]
  /** The carer has the number herself, such as that of her own huisarts. */
  readonly ownNumber: boolean
  readonly checked: Checked
}

export interface Phone {
  /** As people read it: `0800-2000`, `14 036`. */
  readonly number: string
  /** As a phone dials it: digits only. */
  readonly dial: string
  readonly hours?: Hours
  readonly checked: Checked
  /** Known to everyone, such as 112: nobody is helped by a doubt about it. */
  readonly isWellKnown?: boolean
}

/** Opening times a day, in Europe/Amsterdam; a day left out is closed. `always` is 24 hours, 7 days. */
export type Hours = 'always' | { readonly [day in Weekday]?: 'always' | readonly OpenSpan[] }
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export type Weekday = (typeof WEEKDAYS)[number]
/** `["09:00", "17:00"]` */
export type OpenSpan = readonly [from: string, until: string]

/**
 * What ids became: the new id, or `null` when dropped. `options` are keyed `question.option`,
 * `items` `scale.item` and `levels` `scale.level`, all with the new id of the question or scale.
 */
export interface Renamed {
  readonly questions: RenamedIds
  readonly options: RenamedIds
  readonly scales: RenamedIds
  readonly items: RenamedIds
  readonly levels: RenamedIds
  readonly areas: RenamedIds
  readonly advice: RenamedIds
  readonly offers: RenamedIds
  readonly contacts: RenamedIds
}
export type RenamedIds = Readonly<Record<string, string | null>>
