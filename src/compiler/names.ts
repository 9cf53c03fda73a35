import { itemAnswerId } from '../guide/ids.ts'
import type { FolderSource } from './readFolder.ts'
import type { AreaSource, QuestionSource, ScaleSource } from './schema.ts'

/** Every name that content can point at, and where the questions stand in the order asked. */
export interface Names {
  readonly questions: ReadonlyMap<string, QuestionSource>
  readonly scales: ReadonlyMap<string, ScaleSource>
  /** Questions and scales whose file has mistakes of its own: they exist, but nothing is known of them. */
  readonly broken: ReadonlySet<string>
  /** Statements, as `scale.item`. */
  readonly items: ReadonlySet<string>
  readonly order: ReadonlyMap<string, number>
  readonly areas: ReadonlyMap<string, AreaSource>
  readonly themes: ReadonlySet<string>
  readonly chapters: ReadonlySet<string>
  readonly advice: ReadonlySet<string>
  readonly offers: ReadonlySet<string>
  readonly contacts: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
}

/** @param shipped pages of the app itself, which every folder has */
export function namesOf(source: FolderSource, shipped: readonly string[] = []): Names {
  const valuesOf = <T>(files: ReadonlyMap<string, { readonly value?: T }>) =>
    new Map([...files].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value]])))
  const scales = valuesOf(source.scales)
  const chapters = source.guide?.value?.chapters ?? []
  const questions = valuesOf(source.questions)
  const files = [...source.questions.keys(), ...source.scales.keys()]
  return {
    questions,
    broken: new Set(files.filter((id) => !questions.has(id) && !scales.has(id))),
    scales,
    items: new Set(
      [...scales].flatMap(([id, { items }]) => items.map((item) => itemAnswerId(id, item.id))),
    ),
    order: new Map(chapters.flatMap(({ questions }) => questions).map((id, at) => [id, at])),
    areas: new Map((source.areas?.value ?? []).map((area) => [area.id, area])),
    themes: new Set((source.guide?.value?.themes ?? []).map(({ id }) => id)),
    chapters: new Set(chapters.map(({ id }) => id)),
    advice: new Set(source.advice.keys()),
    offers: new Set(source.offers.keys()),
    contacts: new Set(source.contacts.keys()),
    pages: new Set([...shipped, ...source.pages.keys()]),
  }
}

/** The levels of one statement: its own, else those of its scale. */
export function levelsOf(scale: ScaleSource, item: ScaleSource['items'][number]) {
  return item.levels ?? scale.levels ?? []
}
