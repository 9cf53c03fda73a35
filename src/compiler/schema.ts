import { z } from 'zod'
import { PAID_BY, RESPITE_LASTS, RESPITE_NOTICE, RESPITE_WHERE } from '../guide/guide.ts'

/**
 * The shape of every file in a content folder. Values arrive as text; what is a number, a day or a
 * choice is decided here. The message of an issue is a code of `shapeProblems.ts`.
 */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u
/** As many digits as anyone counts with: more would not stay exact. */
export const PLAIN_DECIMAL = /^-?\d{1,12}(\.\d{1,20})?$/u
const RESERVED = new Set(['any', 'all', 'not'])

const text = z.string({ error: 'TEXT' }).refine((value) => value.trim() !== '', 'EMPTY_TEXT')
const id = z
  .string({ error: 'TEXT' })
  .regex(ID, 'BAD_ID')
  .refine((value) => !RESERVED.has(value), 'RESERVED_ID')
const flag = z.enum(['true', 'false'], { error: 'FLAG' }).transform((value) => value === 'true')
const decimal = z.string({ error: 'NUMBER' }).regex(PLAIN_DECIMAL, 'NUMBER').transform(Number)
const count = z
  .string({ error: 'COUNT' })
  .regex(/^\d{1,9}$/u, 'COUNT')
  .transform(Number)
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values)
const list = <T extends z.ZodType>(of: T) => z.array(of, { error: 'LIST' })
const ids = list(id)

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
const day = z
  .string({ error: 'DAY' })
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'DAY', abort: true })
  .refine(isDay, 'DAY')
const checkedOn = z
  .string({ error: 'CHECKED_ON' })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, { error: 'CHECKED_ON', abort: true })
  .refine((value) => isDay(`${value}-01-01`.slice(0, 10)), 'CHECKED_ON')

const object = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, { error: 'MAPPING' })
/** Judged by `conditions.ts`, which knows the questions. */
const condition = z.unknown()

const checked = object({
  on: checkedOn.optional(),
  source: text.optional(),
  confirmed: flag.default(false),
  by: text.optional(),
})
const valid = object({ from: day.optional(), until: day.optional() })

const option = object({
  id,
  label: text,
  picture: text.optional(),
  because: text.optional(),
  themes: ids.default([]),
})
const question = object({
  ask: text,
  help: text.optional(),
  why: text.optional(),
  worker: text.optional(),
  answer: oneOf(['one', 'many', 'number', 'area']),
  sensitive: flag.default(false),
  required: flag.default(false),
  options: list(option).optional(),
  unit: text.optional(),
  min: decimal.optional(),
  max: decimal.optional(),
  when: condition.optional(),
})

const level = object({ id, label: text, points: decimal, picture: text.optional() })
const scale = object({
  title: text,
  intro: text.optional(),
  help: text.optional(),
  why: text.optional(),
  worker: text.optional(),
  when: condition.optional(),
  sensitive: flag.default(false),
  levels: list(level).optional(),
  items: list(
    object({
      id,
      say: text,
      points: z.record(z.string(), decimal, { error: 'MAPPING' }).optional(),
      levels: list(level).optional(),
    }),
  ).min(1, 'EMPTY_LIST'),
  score: oneOf(['sum', 'mean']).default('sum'),
  base: decimal.default(0),
  adjust: list(object({ when: condition, add: decimal })).default([]),
  bands: list(
    object({
      id,
      up_to: decimal.optional(),
      title: text.optional(),
      text: text.optional(),
      because: text.optional(),
    }),
  )
    .min(1, 'EMPTY_LIST')
    .optional(),
  validated: flag.default(false),
  source: text.optional(),
  year: text.optional(),
  licence: text.optional(),
  lock: z.string({ error: 'TEXT' }).optional(),
})

const advice = object({
  title: text,
  text,
  themes: ids.default([]),
  level: oneOf(['now', 'first', 'more']).default('more'),
  when: condition.optional(),
  contacts: ids.default([]),
  steps: list(text).default([]),
  checked: checked.optional(),
  valid: valid.optional(),
})

const offer = object({
  name: text,
  summary: text,
  text: text.optional(),
  by: id,
  themes: ids.default([]),
  when: condition.optional(),
  place: object({
    serves: ids.min(1, 'EMPTY_LIST'),
    of: oneOf(['carer', 'care-recipient', 'either']).default('either'),
  }).optional(),
  respite: object({
    where: list(oneOf(RESPITE_WHERE)).default([]),
    lasts: list(oneOf(RESPITE_LASTS)).default([]),
    notice: list(oneOf(RESPITE_NOTICE)).default([]),
  }).optional(),
  paid_by: list(oneOf(PAID_BY)).default([]),
  cost: text.optional(),
  first_step: text.optional(),
  expect: text.optional(),
  bring: list(text).default([]),
  contacts: ids.default([]),
  checked: checked.optional(),
  valid: valid.optional(),
})

const phone = object({
  number: text,
  for: text.optional(),
  /** Judged by `hours.ts`. */
  hours: z.unknown().optional(),
  cost: text.optional(),
  checked: checked.optional(),
})
const contact = object({
  name: text,
  what: text.optional(),
  phone: z
    .preprocess(
      (value) => (Array.isArray(value) ? value : [value]),
      list(phone).min(1, 'EMPTY_LIST'),
    )
    .optional(),
  email: text.optional(),
  website: text.optional(),
  address: text.optional(),
  postcode: text.optional(),
  areas: ids.default([]),
  languages: list(text).default([]),
  own_number: flag.default(false),
  checked: checked.optional(),
})

const areas = list(
  object({
    id,
    name: text,
    in: id.optional(),
    postcodes: list(z.string({ error: 'TEXT' }).regex(/^\d{4}$/u, 'POSTCODE')).default([]),
    elsewhere: flag.default(false),
    because: text.optional(),
  }),
)
const terms = list(
  object({ word: text, means: text, also: list(text).default([]), crisis: flag.default(false) }),
)

const counts = object({
  phone_contacts: object({ at_least: count }).optional(),
  contacts: object({ at_least: count }).optional(),
  offers: object({ at_least: count }).optional(),
  advice: object({ at_least: count }).optional(),
  first_steps: object({ at_least: count }).optional(),
  respite: object({ at_least: count }).optional(),
})
const guarantees = list(
  object({
    says: text,
    when: condition.optional(),
    always: counts.optional(),
    shows: ids.optional(),
    now: ids.optional(),
    never: ids.optional(),
  }),
)
const caseFile = object({
  who: text,
  answers: z.record(z.string(), z.unknown(), { error: 'MAPPING' }),
  expect: object({
    bands: z.record(z.string(), id, { error: 'MAPPING' }).optional(),
    shows: ids.optional(),
    never: ids.optional(),
    now: ids.optional(),
  }),
  on: day.optional(),
})
const page = object({ title: text, text })

const renamedIds = z.record(z.string(), id.nullable(), { error: 'MAPPING' }).default({})
const renamed = object({
  questions: renamedIds,
  options: renamedIds,
  scales: renamedIds,
  items: renamedIds,
  levels: renamedIds,
  areas: renamedIds,
  advice: renamedIds,
  offers: renamedIds,
  contacts: renamedIds,
})

const guide = object({
  title: text,
  publisher: id,
  languages: list(z.string({ error: 'TEXT' }).regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/iu, 'LANGUAGE'))
    .min(1, 'EMPTY_LIST')
    .default(['nl']),
  themes: list(object({ id, title: text, picture: text.optional() })).default([]),
  chapters: list(
    object({ id, title: text, questions: ids.min(1, 'EMPTY_LIST'), when: condition.optional() }),
  ).min(1, 'EMPTY_LIST'),
  quick: ids.default([]),
  places: object({ carer: id.optional(), 'care-recipient': id.optional() }).default({}),
  help_now: ids.default([]),
  talk: ids.default([]),
  young: object({ when: condition, theme: id.optional() }).optional(),
  network: object({ tasks: ids.min(1, 'EMPTY_LIST'), theme: id.optional() }).optional(),
})

export type Words = { readonly [key: string]: string | Words }
const words: z.ZodType<Words> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), words], { error: 'TEXT' }), { error: 'MAPPING' }),
)

/** One schema per kind of file; the key is the folder or the file name without its ending. */
export const SCHEMAS = {
  guide,
  questions: question,
  scales: scale,
  advice,
  offers: offer,
  contacts: contact,
  areas,
  terms,
  guarantees,
  cases: caseFile,
  pages: page,
  renamed,
  interface: words,
} as const

export type GuideFile = z.output<typeof guide>
export type QuestionSource = z.output<typeof question>
export type ScaleSource = z.output<typeof scale>
export type AdviceSource = z.output<typeof advice>
export type OfferSource = z.output<typeof offer>
export type ContactSource = z.output<typeof contact>
export type PhoneSource = z.output<typeof phone>
export type CheckedSource = z.output<typeof checked>
export type AreaSource = z.output<typeof areas>[number]
export type TermSource = z.output<typeof terms>[number]
export type GuaranteeSource = z.output<typeof guarantees>[number]
export type CaseSource = z.output<typeof caseFile>
export type PageSource = z.output<typeof page>
export type RenamedSource = z.output<typeof renamed>
