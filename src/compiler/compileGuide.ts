import type { Condition } from '../guide/condition.ts'
import {
  PAID_BY,
  type Advice,
  type Contact,
  type Guide,
  type Offer,
  type Question,
  type Scale,
} from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import { compileCondition, type ConditionPlace } from './conditions.ts'
import { checkedOf, daysMeant, shownPhones } from './facts.ts'
import { scoreParts } from './judgeShape.ts'
import type { Names } from './names.ts'
import { openFacts } from './openFacts.ts'
import type { Problem } from './problem.ts'
import type { FolderSource, SourceFile } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'

/** Everything of a folder but its texts. Conditions that cannot be compiled are reported. */
export function compileGuide(
  source: FolderSource,
  names: Names,
  version: string,
  today: Day,
  problems: Problem[],
): Guide | undefined {
  const file = source.guide
  if (!file?.value) return undefined
  const { yaml, value } = file

  const when = (
    raw: unknown,
    at: YamlFile,
    path: Path,
    more: Omit<ConditionPlace, 'yaml' | 'path'> = {},
  ): { when?: Condition } => {
    if (raw === undefined) return {}
    const condition = compileCondition(raw, { yaml: at, path, ...more }, names, problems)
    return condition ? { when: condition } : {}
  }
  const before = (id: string) => ({ before: names.order.get(id) })

  const advice = valuesOf(source.advice).map(([id, at, one]): Advice => ({
    id,
    level: one.level,
    themes: one.themes,
    ...when(one.when, at, ['when']),
    contacts: one.contacts,
    hasSteps: one.steps.length > 0,
    checked: checkedOf(one.checked),
    ...validOf(one.valid),
  }))
  const offers = valuesOf(source.offers).map(([id, at, one]): Offer => ({
    id,
    by: one.by,
    contacts: one.contacts,
    themes: one.themes,
    ...when(one.when, at, ['when']),
    ...(one.place ? { place: one.place } : {}),
    ...(one.respite ? { respite: one.respite } : {}),
    paidBy: PAID_BY.filter((who) => one.paid_by.includes(who)),
    checked: checkedOf(one.checked),
    ...validOf(one.valid),
  }))
  const contacts = Object.fromEntries(
    valuesOf(source.contacts).map(([id, , one]) => [id, contactOf(id, one)]),
  )
  const facts = [...advice, ...offers, ...Object.values(contacts)].map(({ checked }) => checked)
  const dates = facts.flatMap(({ on }) => (on === undefined ? [] : daysMeant(on).last))
  return {
    version,
    contentDate:
      dates
        .filter((day) => day <= today)
        .sort()
        .at(-1) ?? today,
    trial: isTrial(source),
    publisher: value.publisher,
    languages: value.languages,
    themes: value.themes.map(({ id, picture }) => ({ id, ...optional({ picture }) })),
    chapters: value.chapters.map(({ id, questions, when: raw }, at) => ({
      id,
      questions,
      ...when(raw, yaml, ['chapters', at, 'when'], before(questions[0] ?? '')),
    })),
    quick: value.quick,
    places: optional({
      carer: value.places.carer,
      careRecipient: value.places['care-recipient'],
    }),
    helpNow: value.help_now,
    talk: value.talk,
    ...(value.network && {
      network: { tasks: value.network.tasks, ...optional({ theme: value.network.theme }) },
    }),
    ...optional({ youngTheme: value.young?.theme }),
    ...youngOf(value.young && when(value.young.when, yaml, ['young', 'when'])),
    questions: Object.fromEntries(
      valuesOf(source.questions).map(([id, at, one]) => [
        id,
        { ...questionOf(one), ...when(one.when, at, ['when'], before(id)) },
      ]),
    ),
    scales: Object.fromEntries(
      valuesOf(source.scales).map(([id, at, one]): [string, Scale] => [
        id,
        {
          ...scoreParts(one),
          ...when(one.when, at, ['when'], before(id)),
          adjust: one.adjust.flatMap(({ when: raw, add }, place) => {
            const look = { ...before(id), ownScale: id }
            const compiled = when(raw, at, ['adjust', place, 'when'], look)
            return compiled.when ? { when: compiled.when, add } : []
          }),
        },
      ]),
    ),
    areas: (source.areas?.value ?? []).map((area) => ({
      id: area.id,
      postcodes: area.postcodes,
      elsewhere: area.elsewhere,
      ...optional({ in: area.in }),
    })),
    advice,
    offers,
    contacts,
    renamed: source.renamed?.value ?? NOTHING_RENAMED,
  }
}

/** Something is shown that no organisation confirmed. */
function isTrial(source: FolderSource): boolean {
  return openFacts(source).some(({ isHidden }) => !isHidden)
}

const NOTHING_RENAMED: Guide['renamed'] = {
  questions: {},
  options: {},
  scales: {},
  items: {},
  levels: {},
  areas: {},
  advice: {},
  offers: {},
  contacts: {},
}

function valuesOf<K extends 'questions' | 'scales' | 'advice' | 'offers' | 'contacts'>(
  files: ReadonlyMap<string, SourceFile<K>>,
): [id: string, yaml: YamlFile, value: NonNullable<SourceFile<K>['value']>][] {
  return [...files].flatMap(([id, { yaml, value }]) =>
    value === undefined ? [] : [[id, yaml, value] as [string, YamlFile, NonNullable<typeof value>]],
  )
}

/** Leaves out what is undefined, so that the guide stays small and its keys honest. */
function optional<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as never
}

function youngOf(compiled: { when?: Condition } | undefined): { young?: Condition } {
  return compiled?.when ? { young: compiled.when } : {}
}

function validOf(valid: { from?: string | undefined; until?: string | undefined } | undefined) {
  return valid ? { valid: optional(valid) } : {}
}

function questionOf(one: NonNullable<SourceFile<'questions'>['value']>): Question {
  const { sensitive, required } = one
  switch (one.answer) {
    case 'number':
      return {
        answer: 'number',
        sensitive,
        required,
        min: one.min ?? 0,
        ...optional({ max: one.max }),
      }
    case 'area':
      return { answer: 'area', sensitive, required }
    default:
      return {
        answer: one.answer,
        sensitive,
        required,
        options: (one.options ?? []).map(({ id, picture, themes }) => ({
          id,
          themes,
          ...optional({ picture }),
        })),
      }
  }
}

function contactOf(id: string, one: NonNullable<SourceFile<'contacts'>['value']>): Contact {
  return {
    id,
    name: one.name,
    phones: shownPhones(one),
    areas: one.areas,
    languages: one.languages,
    ownNumber: one.own_number,
    checked: checkedOf(one.checked),
    ...optional({
      email: one.email,
      website: one.website,
      address: one.address,
      postcode: one.postcode,
    }),
  }
}
