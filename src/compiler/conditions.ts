import type { Condition, Limits } from '../guide/condition.ts'
import type { Code } from './codes.ts'
import { levelsOf, type Names } from './names.ts'
import { nearest, type Problem } from './problem.ts'
import type { Path, YamlFile } from './readYaml.ts'
import { PLAIN_DECIMAL } from './schema.ts'

/** Where a condition stands, and how far back it may look. */
export interface ConditionPlace {
  readonly yaml: YamlFile
  readonly path: Path
  /** Only questions before this place in the order may be named; left out: all of them. */
  readonly before?: number | undefined
  /** The scale of an `adjust`: its own statements may be named, its own score never. */
  readonly ownScale?: string
}

type Report = (
  code: Code,
  path: Path,
  of: 'key' | 'value',
  message: string,
  hint: string,
) => undefined

/**
 * Compiles a `when`. What is wrong is added to `problems`, and then nothing is given back: a guide
 * with errors is never walked.
 */
export function compileCondition(
  raw: unknown,
  place: ConditionPlace,
  names: Names,
  problems: Problem[],
): Condition | undefined {
  const report: Report = (code, path, of, message, hint) => {
    const spot = place.yaml.spotOf([...place.path, ...path], of)
    problems.push({ code, file: place.yaml.path, ...spot, severity: 'error', message, hint })
    return undefined
  }
  return mapping(raw, [], { place, names, report })
}

interface Context {
  readonly place: ConditionPlace
  readonly names: Names
  readonly report: Report
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapping(raw: unknown, path: Path, context: Context): Condition | undefined {
  if (!isMapping(raw)) {
    return context.report(
      'WRONG_KIND',
      path,
      'value',
      'Hier hoort een voorwaarde: een vraag, een dubbele punt en een antwoord.',
      'Schrijf bijvoorbeeld: when: {zorgt-voor: partner}.',
    )
  }
  const keys = Object.keys(raw)
  if (keys.length === 0) {
    return context.report(
      'EMPTY_CONDITION',
      path,
      'value',
      'Deze voorwaarde is leeg.',
      'Zet er een vraag en een antwoord in, of haal de regel weg.',
    )
  }
  const parts = keys.map((key) => part(key, raw[key], [...path, key], context))
  if (parts.some((one) => one === undefined)) return undefined
  const of = parts as Condition[]
  return of.length === 1 ? of[0] : { kind: 'all', of }
}

function part(key: string, raw: unknown, path: Path, context: Context): Condition | undefined {
  if (key === 'not') {
    const of = mapping(raw, path, context)
    return of && { kind: 'not', of }
  }
  if (key !== 'any' && key !== 'all') return line(key, raw, path, context)
  if (!Array.isArray(raw) || raw.length === 0) {
    return context.report(
      'EMPTY_CONDITION',
      path,
      'value',
      `Achter "${key}" hoort een lijst met minstens één voorwaarde.`,
      `Schrijf bijvoorbeeld: ${key}: [{zorgt-voor: partner}, {zorgt-voor: ouder}].`,
    )
  }
  const of = raw.map((one, at) => mapping(one, [...path, at], context))
  return of.some((one) => one === undefined) ? undefined : { kind: key, of: of as Condition[] }
}

function line(key: string, raw: unknown, path: Path, context: Context): Condition | undefined {
  const { names, report, place } = context
  const dot = key.indexOf('.')
  const subject = dot < 0 ? key : key.slice(0, dot)
  const itemId = dot < 0 ? undefined : key.slice(dot + 1)
  // Its own mistakes are told already; more about it would only confuse.
  if (names.broken.has(subject)) return undefined
  const question = itemId === undefined ? names.questions.get(subject) : undefined
  const scale = names.scales.get(subject)
  const item = scale?.items.find(({ id }) => id === itemId)
  if (!question && !(scale && (itemId === undefined || item))) {
    const known = [...names.questions.keys(), ...names.scales.keys(), ...names.items]
    const meant = nearest(key, known)
    const isItem = scale !== undefined
    return report(
      isItem ? 'UNKNOWN_ITEM' : 'UNKNOWN_QUESTION',
      path,
      'key',
      isItem
        ? `De voorwaarde noemt de stelling "${itemId}" van de meter "${subject}", maar die is er niet.`
        : `De voorwaarde noemt de vraag "${key}", maar die is er niet.`,
      meant ? `Bedoelt u "${meant}"?` : 'Kijk in de map questions of scales welke namen er zijn.',
    )
  }
  if (subject === place.ownScale && itemId === undefined) {
    return report(
      'OWN_SCORE',
      path,
      'key',
      `De meter "${subject}" kan niet van zijn eigen uitkomst afhangen.`,
      `Noem een stelling, zoals "${subject}.${scale?.items[0]?.id ?? 'stelling'}".`,
    )
  }
  const order = names.order.get(subject)
  if (order === undefined) {
    return report(
      'NOT_ASKED',
      path,
      'key',
      `De vraag "${subject}" staat in geen hoofdstuk en wordt dus nooit gesteld.`,
      'Zet de vraag in guide.yaml in een hoofdstuk, of haal deze regel weg.',
    )
  }
  if (place.before !== undefined && order >= place.before && subject !== place.ownScale) {
    return report(
      'LOOKS_FORWARD',
      path,
      'key',
      `De vraag "${subject}" komt hier pas na, dus het antwoord is er nog niet.`,
      'Noem een vraag die eerder komt, of zet de vraag in guide.yaml eerder.',
    )
  }
  if (scale && item) {
    const levels = levelsOf(scale, item).map(({ id }) => id)
    const chosen = choices(raw, path, levels, 'UNKNOWN_LEVEL', 'de stelling', key, report)
    return chosen && { kind: 'level', scale: subject, item: item.id, levels: chosen }
  }
  if (scale)
    return scaleLine(
      subject,
      raw,
      path,
      (scale.bands ?? []).map(({ id }) => id),
      report,
    )
  switch (question?.answer) {
    case 'number': {
      if (!isMapping(raw)) {
        return report(
          /^-?[\d.]+$/u.test(String(raw)) ? 'BARE_NUMBER' : 'WRONG_CONDITION',
          path,
          'value',
          `De vraag "${subject}" krijgt een getal als antwoord.`,
          'Schrijf een grens, zoals {at_least: 8} of {at_most: 20}.',
        )
      }
      const limits = limitsOf(raw, path, report)
      return limits && { kind: 'number', question: subject, ...limits }
    }
    case 'area': {
      const known = [...names.areas.keys()]
      const areas = choices(raw, path, known, 'UNKNOWN_AREA', 'de vraag', subject, report)
      return areas && { kind: 'area', question: subject, areas }
    }
    default: {
      const options = (question?.options ?? []).map(({ id }) => id)
      return choiceLine(subject, question?.answer === 'many', options, raw, path, report)
    }
  }
}

function choiceLine(
  question: string,
  isMany: boolean,
  known: readonly string[],
  raw: unknown,
  path: Path,
  report: Report,
): Condition | undefined {
  const optionsOf = (value: unknown, at: Path) =>
    choices(value, at, known, 'UNKNOWN_OPTION', 'de vraag', question, report)
  if (!isMapping(raw)) {
    const options = optionsOf(raw, path)
    return options && { kind: 'chosen', question, options }
  }
  const keys = Object.keys(raw)
  const strange = keys.find((key) => key !== 'all' && key !== 'none')
  if (strange !== undefined || !isMany || keys.length === 0) {
    const isLimit = strange === 'at_least' || strange === 'at_most'
    return report(
      isLimit ? 'LIMITS_ON_CHOICE' : 'WRONG_CONDITION',
      keys.length === 0 ? path : [...path, strange ?? keys[0] ?? ''],
      keys.length === 0 ? 'value' : 'key',
      isLimit
        ? `De vraag "${question}" heeft keuzes, geen getal.`
        : `Deze voorwaarde past niet bij de vraag "${question}".`,
      isMany
        ? 'Noem een antwoord, of gebruik {all: [...]} of {none: [...]}.'
        : 'Noem een of meer antwoorden, zoals partner of [partner, ouder].',
    )
  }
  const parts = keys.map((key): Condition | undefined => {
    const options = optionsOf(raw[key], [...path, key])
    return options && { kind: key === 'all' ? 'all-chosen' : 'none-chosen', question, options }
  })
  if (parts.some((one) => one === undefined)) return undefined
  return parts.length === 1 ? parts[0] : { kind: 'all', of: parts as Condition[] }
}

function scaleLine(
  scale: string,
  raw: unknown,
  path: Path,
  known: readonly string[],
  report: Report,
): Condition | undefined {
  if (isMapping(raw)) {
    const limits = limitsOf(raw, path, report)
    return limits && { kind: 'score', scale, ...limits }
  }
  const bands = choices(raw, path, known, 'UNKNOWN_BAND', 'de meter', scale, report)
  return bands && { kind: 'band', scale, bands }
}

/** `partner` or `[partner, ouder]`, each of which must be known. */
function choices(
  raw: unknown,
  path: Path,
  known: readonly string[],
  code: Code,
  what: string,
  subject: string,
  report: Report,
): string[] | undefined {
  const list = Array.isArray(raw) ? raw : [raw]
  if (list.length === 0 || raw === null) {
    return report(
      'EMPTY_CONDITION',
      path,
      'value',
      `Achter "${subject}" staat geen antwoord.`,
      'Noem minstens één antwoord.',
    )
  }
  const found = list.map((one, at): string | undefined => {
    const where = Array.isArray(raw) ? [...path, at] : path
    if (typeof one === 'string' && known.includes(one)) return one
    if (typeof one !== 'string') {
      return report(
        'WRONG_CONDITION',
        where,
        'value',
        `Hier hoort de naam van een antwoord op ${what} "${subject}".`,
        'Schrijf één naam, of een lijst met namen.',
      )
    }
    const meant = nearest(one, known)
    return report(
      code,
      where,
      'value',
      `De voorwaarde noemt "${one}" bij ${what} "${subject}", maar dat is er niet.`,
      meant ? `Bedoelt u "${meant}"?` : `Kies uit: ${known.slice(0, 12).join(', ') || 'niets'}.`,
    )
  })
  return found.some((one) => one === undefined) ? undefined : (found as string[])
}

function limitsOf(
  raw: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): Limits | undefined {
  const keys = Object.keys(raw)
  if (keys.length === 0) {
    return report(
      'EMPTY_CONDITION',
      path,
      'value',
      'Deze grens is leeg.',
      'Schrijf at_least, at_most of allebei.',
    )
  }
  const limits: { atLeast?: number; atMost?: number } = {}
  let isGood = true
  for (const key of keys) {
    const value = raw[key]
    const name = key === 'at_least' ? 'atLeast' : key === 'at_most' ? 'atMost' : undefined
    if (!name) {
      const meant = nearest(key, ['at_least', 'at_most'])
      report(
        'WRONG_CONDITION',
        [...path, key],
        'key',
        `"${key}" is geen grens.`,
        meant ? `Bedoelt u "${meant}"?` : 'Schrijf at_least, at_most of allebei.',
      )
      isGood = false
    } else if (typeof value !== 'string' || !PLAIN_DECIMAL.test(value)) {
      report(
        'WRONG_KIND',
        [...path, key],
        'value',
        'Hier hoort een getal.',
        'Schrijf een getal met een punt voor de decimalen, zoals 8 of 0.5.',
      )
      isGood = false
    } else limits[name] = Number(value)
  }
  return isGood ? limits : undefined
}
