import type { AnswerValue, Answers } from './answers.ts'
import type { Day } from './ids.ts'

/** Raised when the shape below changes. What a newer app kept is shown, and never written over. */
export const KEPT_FORMAT = 1

/** What a carer chose to keep for longer than a visit: answers, never a snapshot of a screen. */
export interface Kept {
  readonly format: number
  /** The version of the content that the answers were given to. */
  readonly content: string
  /** The last day on which it is kept. */
  readonly until: Day
  /** Does "Sluit en wis" wipe it too? */
  readonly wipe_on_exit: boolean
  /** One a day, oldest first. */
  readonly moments: readonly Moment[]
  readonly agreements: readonly Agreement[]
}

/** The answers as they were on one day. */
export interface Moment {
  readonly on: Day
  readonly answers: Answers
}

/** A step that was agreed on: what, who does it, by when. */
export interface Agreement {
  /** The id of an advice, offer or contact; absent when it was written down freely. */
  readonly step?: string
  readonly text: string
  readonly who: string
  readonly by: Day | null
  readonly note?: string
}

/** What a look at the device found. `damaged`: something is there that cannot be opened. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'damaged' }

/** What a file carries from one device to another: the same without an end date. */
export type Carried = Omit<Kept, 'until' | 'wipe_on_exit'>

const MOST = { moments: 100, answers: 2_000, text: 2_000, list: 500, agreements: 100 } as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What was kept, when it has the right shape; `undefined` for anything else. */
export function readKept(value: unknown): Kept | undefined {
  const carried = readCarried(value)
  if (!carried || !isRecord(value)) return undefined
  const { until, wipe_on_exit } = value
  if (!isDay(until) || typeof wipe_on_exit !== 'boolean') return undefined
  return { ...carried, until, wipe_on_exit }
}

/** The same for what came out of a file. Nothing of it is used unless all of it is right. */
export function readCarried(value: unknown): Carried | undefined {
  if (!isRecord(value)) return undefined
  const { format, content, moments, agreements } = value
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) return undefined
  if (!isText(content) || !isListOf(moments, MOST.moments, isMoment)) return undefined
  if (moments.length === 0 || !isListOf(agreements, MOST.agreements, isAgreement)) return undefined
  return { format, content, moments, agreements }
}

/** Was it kept by a newer app than this one, so that writing could lose what we do not know? */
export function isNewer({ format }: Carried): boolean {
  return format > KEPT_FORMAT
}

/** Adds the answers of a day; those of the same day are replaced. */
export function withMoment(moments: readonly Moment[], moment: Moment): readonly Moment[] {
  return [...moments.filter(({ on }) => on !== moment.on), moment]
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .slice(-MOST.moments)
}

function isMoment(value: unknown): value is Moment {
  return isRecord(value) && isDay(value['on']) && isAnswers(value['answers'])
}

function isAnswers(value: unknown): value is Answers {
  if (!isRecord(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length <= MOST.answers &&
    entries.every(([id, answer]) => isText(id) && isAnswer(answer))
  )
}

function isAnswer(value: unknown): value is AnswerValue {
  if (value === null || isText(value)) return true
  return typeof value === 'number' ? Number.isFinite(value) : isListOf(value, MOST.list, isText)
}

function isAgreement(value: unknown): value is Agreement {
  if (!isRecord(value)) return false
  const { step, text, who, by, note } = value
  const areTexts = [step, note].every((one) => one === undefined || isText(one))
  return areTexts && isText(text) && isText(who) && isDayOrNone(by)
}

function isDayOrNone(value: unknown): boolean {
  return value === null || isDay(value)
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY.test(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST.text
}

function isListOf<One>(
  value: unknown,
  most: number,
  isOne: (one: unknown) => one is One,
): value is readonly One[] {
  return Array.isArray(value) && value.length <= most && value.every(isOne)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
