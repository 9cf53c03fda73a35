import type { Condition } from '../guide/condition.ts'
import type { Guide } from '../guide/guide.ts'
import { lookupOf } from '../guide/lookup.ts'
import { answersOf } from './answersOf.ts'
import type { Compiled } from './compile.ts'
import { conditionSentence } from './conditionSentence.ts'
import { labelsOf, type Labels } from './labels.ts'
import { openFacts, type OpenFact } from './openFacts.ts'
import type { Problem } from './problem.ts'
import type { FolderSource } from './readFolder.ts'
import { textsOf } from './texts.ts'

/** A question or scale as an editor sees it on the map. */
export interface DeskQuestion {
  readonly id: string
  readonly title: string
  readonly kind: 'vraag' | 'meter'
  readonly file: string
  /** Its texts as they stand in its file. */
  readonly texts: readonly { readonly key: string; readonly text: string }[]
  /** When it is asked, in a Dutch sentence; absent when always. */
  readonly when?: string
  /** Questions and scales that its condition names. */
  readonly needs: readonly string[]
  /** Later questions, advice and offers that name it. */
  readonly leadsTo: readonly { readonly id: string; readonly title: string }[]
}

export interface DeskCase {
  readonly id: string
  readonly who: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** What the editors' page asks for: the problems of now, and the last content that left a guide. */
export interface DeskAnswer {
  readonly problems: readonly Problem[]
  readonly model: DeskModel | null
  /** Set when the folder could not even be read: why, in Dutch. */
  readonly failure?: string
}

/** All that the map and the panels beside it show. */
export interface DeskModel {
  readonly guide: Guide
  readonly chapters: readonly {
    readonly id: string
    readonly title: string
    readonly questions: readonly DeskQuestion[]
  }[]
  /** Words of ids: see `labelKey`. */
  readonly words: Readonly<Record<string, string>>
  readonly cases: readonly DeskCase[]
  /** Oldest first. */
  readonly facts: readonly Pick<
    OpenFact,
    'organisation' | 'fact' | 'value' | 'file' | 'on' | 'source' | 'isHidden'
  >[]
}

/** @returns `undefined` while the content has errors that leave no guide */
export function deskModel({ guide, source }: Compiled): DeskModel | undefined {
  if (!guide) return undefined
  const labels = labelsOf(source)
  return {
    guide,
    chapters: (source.guide?.value?.chapters ?? []).map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.flatMap((name) => questionOf(guide, source, labels, name)),
    })),
    words: wordsOf(guide, labels),
    cases: [...source.cases].flatMap(([id, { value }]) =>
      value ? [{ id, who: value.who, answers: answersOf(guide, value.answers) }] : [],
    ),
    facts: openFacts(source)
      .map(({ organisation, fact, value, file, on, source: from, isHidden }) => {
        return { organisation, fact, value, file, on, source: from, isHidden }
      })
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

function questionOf(
  guide: Guide,
  source: FolderSource,
  labels: Labels,
  id: string,
): DeskQuestion[] {
  const isScale = source.scales.has(id)
  const file = isScale ? source.scales.get(id) : source.questions.get(id)
  if (!file) return []
  const when = lookupOf(guide).entries.find((entry) => entry.id === id)?.when
  const places = Object.values(guide.places)
  const isNamed = (condition: Condition | undefined) =>
    condition !== undefined && subjectsOf(condition).has(id)
  const later = lookupOf(guide).entries.filter((entry) => isNamed(entry.when))
  const things = [...guide.advice, ...guide.offers].filter(
    (thing) => isNamed(thing.when) || ('place' in thing && thing.place && places.includes(id)),
  )
  return [
    {
      id,
      title: labels.question(id),
      kind: isScale ? 'meter' : 'vraag',
      file: file.yaml.path,
      texts: textsOf(isScale ? 'scales' : 'questions', file.yaml.value).map(({ key, text }) => ({
        key: key.join('.'),
        text,
      })),
      ...(when ? { when: conditionSentence(when, labels) } : {}),
      needs: when ? [...subjectsOf(when)] : [],
      leadsTo: [
        ...later.map((entry) => ({ id: entry.id, title: labels.question(entry.id) })),
        ...things.map((thing) => ({ id: thing.id, title: labels.thing(thing.id) })),
      ],
    },
  ]
}

/** The questions and scales that a condition names. */
function subjectsOf(condition: Condition): Set<string> {
  if (condition.kind === 'not') return subjectsOf(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') {
    return new Set(condition.of.flatMap((part) => [...subjectsOf(part)]))
  }
  return new Set(['question' in condition ? condition.question : condition.scale])
}

/** How a word is found: by what it is of, then by ids. */
export function labelKey(kind: keyof Labels, ...ids: string[]): string {
  return [kind, ...ids].join(' ')
}

function wordsOf(guide: Guide, labels: Labels): Record<string, string> {
  const words: Record<string, string> = {}
  for (const entry of lookupOf(guide).entries) {
    words[labelKey('question', entry.id)] = labels.question(entry.id)
    if ('scale' in entry) {
      for (const { id } of entry.scale.bands) {
        words[labelKey('band', entry.id, id)] = labels.band(entry.id, id)
      }
      entry.scale.items.forEach((item, at) => {
        const id = entry.answerIds[at] ?? ''
        words[labelKey('question', id)] = labels.question(id)
        for (const level of item.levels) {
          words[labelKey('answer', id, level.id)] = labels.answer(id, level.id)
        }
      })
    } else {
      for (const option of entry.options.keys()) {
        words[labelKey('answer', entry.id, option)] = labels.answer(entry.id, option)
      }
    }
  }
  for (const { id } of guide.areas) words[labelKey('area', id)] = labels.area(id)
  for (const { id } of [...guide.advice, ...guide.offers, ...Object.values(guide.contacts)]) {
    words[labelKey('thing', id)] = labels.thing(id)
  }
  return words
}
