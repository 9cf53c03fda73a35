import type { z } from 'zod'
import type { Code } from './codes.ts'
import { nearest, type Problem } from './problem.ts'
import type { Path, YamlFile } from './readYaml.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, and what to do: for the codes that stand in `schema.ts`. */
const VALUE_PROBLEMS: Readonly<Record<string, { code: Code; message: string; hint: string }>> = {
  TEXT: {
    code: 'WRONG_KIND',
    message: 'Hier hoort een tekst.',
    hint: 'Schrijf hier één tekst, zonder lijst of onderdelen.',
  },
  LIST: {
    code: 'WRONG_KIND',
    message: 'Hier hoort een lijst.',
    hint: 'Schrijf een lijst, zoals [een, twee], of een regel met een streepje per onderdeel.',
  },
  MAPPING: {
    code: 'WRONG_KIND',
    message: 'Hier horen onderdelen met een naam en een dubbele punt.',
    hint: 'Schrijf per onderdeel een regel: naam, dubbele punt, waarde.',
  },
  EMPTY_TEXT: {
    code: 'EMPTY_TEXT',
    message: 'Deze tekst is leeg.',
    hint: 'Vul de tekst in, of haal de regel weg.',
  },
  EMPTY_LIST: {
    code: 'EMPTY_LIST',
    message: 'Deze lijst is leeg.',
    hint: 'Zet er minstens één onderdeel in, of haal de regel weg.',
  },
  FLAG: {
    code: 'WRONG_KIND',
    message: 'Hier hoort true of false.',
    hint: 'Schrijf true voor ja, of false voor nee.',
  },
  NUMBER: {
    code: 'WRONG_KIND',
    message: 'Hier hoort een getal.',
    hint: 'Schrijf een getal met een punt voor de decimalen, zoals 2 of 0.5.',
  },
  COUNT: {
    code: 'WRONG_KIND',
    message: 'Hier hoort een heel getal.',
    hint: 'Schrijf een heel getal, zoals 1.',
  },
  DAY: {
    code: 'BAD_DATE',
    message: 'Dit is geen bestaande datum.',
    hint: 'Schrijf de datum als jaar-maand-dag, zoals 2026-11-24.',
  },
  CHECKED_ON: {
    code: 'BAD_DATE',
    message: 'Dit is geen bestaande datum.',
    hint: 'Schrijf een jaar, een maand of een dag, zoals 2026, 2026-11 of 2026-11-24.',
  },
  BAD_ID: {
    code: 'BAD_ID',
    message: 'Deze naam kan niet.',
    hint: 'Gebruik kleine letters, cijfers en streepjes, zoals "hulp-in-huis".',
  },
  RESERVED_ID: {
    code: 'BAD_ID',
    message: 'De namen any, all en not hebben al een betekenis.',
    hint: 'Kies een andere naam.',
  },
  POSTCODE: {
    code: 'BAD_POSTCODE',
    message: 'Dit is geen postcode van vier cijfers.',
    hint: 'Schrijf alleen de vier cijfers, zoals "1353".',
  },
  LANGUAGE: {
    code: 'BAD_LANGUAGE',
    message: 'Dit is geen taalcode.',
    hint: 'Gebruik de korte code van de taal, zoals nl, en of ar.',
  },
}

/** Turns what the schema found into problems at their place, in Dutch. */
export function shapeProblems(
  yaml: YamlFile,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => {
    const path = pathInFile(yaml.value, issue.path as Path)
    const problem = (of: 'key' | 'value', at: Path, code: Code, message: string, hint: string) => ({
      code,
      file: yaml.path,
      ...yaml.spotOf(at, of),
      severity: 'error' as const,
      message,
      hint,
    })
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path)
      return issue.keys.map((key) => {
        const meant = nearest(key, known)
        return problem(
          'key',
          [...path, key],
          'UNKNOWN_KEY',
          `"${key}" is hier geen onderdeel.`,
          meant ? `Bedoelt u "${meant}"?` : `Hier kan: ${known.join(', ')}.`,
        )
      })
    }
    if (issue.code === 'invalid_value' && issue.message !== 'FLAG') {
      const given = String(valueAt(yaml.value, path) ?? '')
      if (isMissing(yaml, path)) return [missing(problem, path)]
      const values = issue.values.map(String)
      const meant = nearest(given, values)
      return [
        problem(
          'value',
          path,
          'UNKNOWN_VALUE',
          `"${given}" kan hier niet.`,
          meant ? `Bedoelt u "${meant}"?` : `Kies uit: ${values.join(', ')}.`,
        ),
      ]
    }
    if (isMissing(yaml, path)) return [missing(problem, path)]
    if (issue.code === 'invalid_union') return shapeProblems(yaml, schema, deepest(issue))
    const { code, message, hint } = VALUE_PROBLEMS[issue.message] ?? VALUE_PROBLEMS['TEXT']!
    return [problem('value', path, code, message, hint)]
  })
}

/** One thing where a list may stand is read as a list of one: in the file it has no number. */
function pathInFile(value: unknown, path: Path): Path {
  const found: (string | number)[] = []
  let at = value
  for (const step of path) {
    if (typeof step === 'number' && typeof at === 'object' && !Array.isArray(at)) continue
    found.push(step)
    at = valueAt(at, [step])
  }
  return found
}

function deepest(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const inner = issue.errors.at(-1) ?? []
  return inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
}

function missing(
  problem: (of: 'key' | 'value', at: Path, code: Code, message: string, hint: string) => Problem,
  path: Path,
): Problem {
  const key = String(path.at(-1) ?? '')
  return problem(
    'key',
    path.slice(0, -1),
    'MISSING_KEY',
    `"${key}" ontbreekt hier.`,
    `Voeg een regel toe: ${key}: ...`,
  )
}

function isMissing(yaml: YamlFile, path: Path): boolean {
  if (path.length === 0) return false
  const parent = valueAt(yaml.value, path.slice(0, -1))
  const key = path.at(-1) ?? ''
  return (
    typeof parent === 'object' &&
    parent !== null &&
    !Array.isArray(parent) &&
    !Object.hasOwn(parent, key)
  )
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
}

interface SchemaPart {
  readonly def?: {
    readonly shape?: Record<string, SchemaPart>
    readonly innerType?: SchemaPart
    readonly element?: SchemaPart
    readonly valueType?: SchemaPart
    readonly out?: SchemaPart
    readonly in?: SchemaPart
  }
}

/** The keys that the schema knows at this place. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const inside = (part: SchemaPart | undefined): SchemaPart | undefined => {
    let at = part
    while (at?.def && !at.def.shape && !at.def.element) {
      const next = at.def.innerType ?? at.def.out
      if (!next) break
      at = next
    }
    return at
  }
  let part: SchemaPart | undefined = schema as SchemaPart
  for (const step of path) {
    const def: SchemaPart['def'] = inside(part)?.def
    part = def?.shape?.[String(step)] ?? def?.element ?? def?.valueType
  }
  return Object.keys(inside(part)?.def?.shape ?? {})
}
