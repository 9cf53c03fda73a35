import type { Condition } from '../../guide/condition.ts'
import type { Guide } from '../../guide/guide.ts'
import { conditionSentence, listText, quoted } from '../conditionSentence.ts'
import { describeAnswer } from '../describe.ts'
import { labelsOf, type Labels } from '../labels.ts'
import type { CaseChange, Version } from './caseChanges.ts'
import type { Change, Difference, Share, Whom } from './diffGuides.ts'
import type { Outcome, OutcomeKind } from './outcomes.ts'

const KINDS: Readonly<Record<OutcomeKind, string>> = {
  now: 'meteen',
  advice: 'advies',
  offers: 'aanbod',
  contacts: 'contact',
  band: 'stand',
  question: 'vraag',
  maybe: 'misschien',
}
const ORDER = Object.keys(KINDS)

/** What an editor wants to know before a change goes live: how many, what, for whom, and which cases. */
export function diffText(
  from: Version,
  to: Version,
  { share, changes }: Difference,
  cases: readonly CaseChange[],
): string {
  const [before, now] = [labelsOf(from.source), labelsOf(to.source)]
  const listed = (change: Change['change'], labels: Labels) =>
    changes
      .filter((one) => one.change === change)
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.share.part - a.share.part)
      .map((one) => changeText(one, labels, now, whenText(one, from, to)))
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}\n${lines.join('\n')}`]
  return [
    totalText(share, changes.length),
    ...block('Dit komt erbij:', listed('appears', now)),
    ...block('Dit valt weg:', listed('vanishes', before)),
    casesText(cases, to.source.cases.size, now, before),
  ].join('\n\n')
}

function totalText(share: Share, changes: number): string {
  if (changes === 0) return 'Niemand krijgt een andere uitkomst.'
  const how =
    share.margin === 0
      ? 'Dit is precies geteld'
      : 'De vragen zelf zijn anders, dus dit is geschat met 4.000 willekeurige paden'
  return `${shareText(share)} wegwijzers hebben een andere uitkomst.\n${how}, alsof elk antwoord even vaak wordt gegeven.`
}

const number = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 })

function shareText({ part, margin }: Share): string {
  const hundred = number.format(part * 100)
  return margin === 0
    ? `${hundred} van de 100`
    : `Ongeveer ${hundred} van de 100 (${number.format(margin * 100)} erboven of eronder)`
}

function changeText(change: Change, labels: Labels, now: Labels, when: readonly string[]): string {
  const { share, whom, example } = change
  const groups = whom.map(
    (group, at) => `    ${at === 0 ? 'wie' : 'of wie'}: ${whomText(group, now)}`,
  )
  const lines = Object.entries(example).map(
    ([id, value]) => `${now.question(id)} ${describeAnswer(id, value, now)}`,
  )
  return [
    `  ${outcomeText(change, labels)}: ${shareText(share)}`,
    ...(groups.length > 0 ? groups : when),
    `    voorbeeld: ${lines.join(' · ') || 'zonder één antwoord'}`,
  ].join('\n')
}

export function outcomeText({ kind, id }: Outcome, labels: Labels): string {
  const [scale = '', band = ''] = id.split('.')
  const name =
    kind === 'band'
      ? `${labels.question(scale)}: ${labels.band(scale, band)}`
      : kind === 'question'
        ? labels.question(id)
        : labels.thing(id)
  return `${KINDS[kind]} ${quoted(name)} (${id})`
}

function whomText(group: Whom, labels: Labels): string {
  if (group.length === 0) return 'iedereen'
  return group.map((line) => lineText(line, labels)).join(', en ')
}

function lineText({ answer, option, values, except, ranges = [] }: Whom[number], labels: Labels) {
  const where = `bij ${quoted(labels.question(answer))}`
  const named = (all: readonly unknown[]) =>
    all.flatMap((value) => {
      if (value === null) return []
      return value === 'answered' ? 'iets' : quoted(labels.answer(answer, String(value)))
    })
  if (option !== undefined) {
    const chooses = values.includes(true) ? 'wel' : 'niet'
    return `${where} ${chooses} ${quoted(labels.answer(answer, option))} kiest`
  }
  if (except) {
    const others = listText(named(except), 'of')
    if (others === '') return `${where} iets antwoordt`
    return except.includes(null)
      ? `${where} iets anders dan ${others} antwoordt`
      : `${where} niet ${others} antwoordt`
  }
  const given = [...ranges.map(rangeText), ...named(values)]
  return `${where} ${listText(values.includes(null) ? [...given, 'niets'] : given, 'of')} antwoordt`
}

/** People answer whole numbers: `2.000001`, just past a limit, is 3 to them. */
function rangeText({ from, to }: { readonly from: number; readonly to?: number }): string {
  const [first, last] = [Math.ceil(from), Math.floor(to ?? 0)]
  if (to === undefined) return `${first} of meer`
  return last <= first ? `${first}` : `${first} tot en met ${last}`
}

/** Where too many words are needed for whom it is, the conditions themselves say it. */
function whenText({ id }: Change, from: Version, to: Version): string[] {
  const line = (word: string, version: Version) => {
    const found = conditionOf(version.guide, id)
    if (found === undefined) return []
    const sentence = found && conditionSentence(found, labelsOf(version.source))
    return [`    ${word}: ${sentence ?? 'voor iedereen'}`]
  }
  const [before, now] = [line('eerst', from), line('nu', to)]
  return before.join().slice(11) === now.join().slice(8) ? now : [...before, ...now]
}

/** `null` without a condition, `undefined` when it is not there. */
function conditionOf(guide: Guide, id: string): Condition | null | undefined {
  const thing =
    [...guide.advice, ...guide.offers].find((one) => one.id === id) ??
    guide.questions[id] ??
    guide.scales[id]
  return thing && (thing.when ?? null)
}

function casesText(cases: readonly CaseChange[], all: number, now: Labels, before: Labels): string {
  if (cases.length === 0) return `Alle ${all} casussen komen hetzelfde uit.`
  const lines = cases.flatMap(({ id, who, appears, vanishes }) => [
    `  ${id}: ${who}`,
    ...appears.map((outcome) => `    + ${outcomeText(outcome, now)}`),
    ...vanishes.map((outcome) => `    - ${outcomeText(outcome, before)}`),
  ])
  return `Bij ${cases.length} van de ${all} casussen is de uitkomst anders:\n${lines.join('\n')}`
}
