/**
 * Ids are Dutch kebab-case file names or keys from the content folder. They stay plain strings at
 * run time; the optional mark only stops one kind of id from standing where another is meant.
 */
type Id<Kind extends string> = string & { readonly kind?: Kind }

export type QuestionId = Id<'question'>
export type OptionId = Id<'option'>
export type ScaleId = Id<'scale'>
export type ItemId = Id<'item'>
export type LevelId = Id<'level'>
export type BandId = Id<'band'>
export type ChapterId = Id<'chapter'>
export type ThemeId = Id<'theme'>
export type AreaId = Id<'area'>
export type AdviceId = Id<'advice'>
export type OfferId = Id<'offer'>
export type ContactId = Id<'contact'>
export type PageId = Id<'page'>

/** What a person answers: a question id, or `scale.item` for one statement of a scale. */
export type AnswerId = Id<'question' | 'statement'>

/** A BCP 47-like folder name under `translations/`, or `nl`: `en`, `ar`, `nl-makkelijk`, `nl-jong`. */
export type Language = string

/** A calendar day as `YYYY-MM-DD`. */
export type Day = string

/** The answer id of one statement of a scale. */
export function itemAnswerId(scale: ScaleId, item: ItemId): AnswerId {
  return `${scale}.${item}`
}
