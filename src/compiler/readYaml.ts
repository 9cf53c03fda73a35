import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
} from 'yaml'
import type { Code } from './codes.ts'
import type { Problem, Spot } from './problem.ts'

export type Path = readonly (string | number)[]

/** One YAML file: its values as text, lists and mappings, and where each of them stands. */
export interface YamlFile {
  readonly path: string
  readonly text: string
  /** Mappings have no prototype; every scalar is text, but a plain `null` or nothing is `null`. */
  readonly value: unknown
  /** Where a value, or the key that leads to it, stands; the nearest thing around it when absent. */
  spotOf(path: Path, of?: 'value' | 'key'): Spot
}

export const LARGEST_FILE = 200_000
/** Mappings within mappings; the list between a condition's `any` and its lines does not count. */
const DEEPEST = 12
/** Marks that turn the reading direction or hide text: what is read would not be what is written. */
const HIDDEN_MARKS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u
const FORBIDDEN_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

/** Reads one file; whatever is wrong with it is added to `problems`. */
export function readYaml(path: string, bytes: Uint8Array, problems: Problem[]): YamlFile {
  const report = (code: Code, spot: Spot, message: string, hint: string) =>
    problems.push({ code, file: path, ...spot, severity: 'error', message, hint })
  const top = { line: 1, column: 1, width: 1 }
  const nothing = (): YamlFile => ({ path, text: '', value: undefined, spotOf: () => top })

  if (bytes.length > LARGEST_FILE) {
    report(
      'FILE_TOO_LARGE',
      top,
      'Dit bestand is groter dan 200 kB.',
      'Verdeel de inhoud over meer bestanden.',
    )
    return nothing()
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    report(
      'NOT_UTF8',
      top,
      'Dit bestand bevat tekens die geen leesbare tekst zijn.',
      'Bewaar het bestand opnieuw als UTF-8.',
    )
    return nothing()
  }
  if (text.startsWith('\ufeff')) {
    report(
      'BOM',
      top,
      'Het bestand begint met een onzichtbaar teken (BOM).',
      'Bewaar het bestand als UTF-8 zonder BOM.',
    )
    text = text.slice(1)
  }
  // YAML knows the line ends of old Macs, the parser does not; places stay the same.
  text = text.replace(/\r(?!\n)/gu, '\n')
  text.split(/\r\n|\r|\n/u).forEach((line, at) => {
    const mark = HIDDEN_MARKS.exec(line) ?? FORBIDDEN_CONTROLS.exec(line)
    if (mark) {
      report(
        'HIDDEN_MARK',
        { line: at + 1, column: mark.index + 1, width: 1 },
        'Hier staat een onzichtbaar teken dat de leesrichting of de tekst verandert.',
        'Haal het teken weg en typ de regel opnieuw.',
      )
    }
    const tab = line.indexOf('\t')
    if (tab >= 0) {
      report(
        'TAB',
        { line: at + 1, column: tab + 1, width: 1 },
        'Op deze regel staat een tab.',
        'Gebruik spaties in plaats van de tab.',
      )
    }
  })

  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    strict: true,
  })
  const spotAt = (from: number, until: number): Spot => {
    const { line, col } = lines.linePos(from)
    const lineEnd = lines.lineStarts[line] ?? text.length + 1
    return { line, column: col, width: Math.max(1, Math.min(until, lineEnd - 1) - from) }
  }
  for (const error of document.errors) {
    const [from, until] = error.pos
    // Already said, and more clearly, when the lines were read.
    if (error.code === 'TAB_AS_INDENT') continue
    report(
      'YAML',
      spotAt(from, until),
      YAML_ERRORS[error.code] ?? 'Deze regel is geen geldige YAML.',
      'Kijk naar inspringen, dubbele punten en aanhalingstekens op deze regel en de regel erboven.',
    )
  }
  judgeSyntax(document, spotAt, report)
  const value = document.errors.length > 0 ? undefined : plain(document.contents, 0, report, spotAt)
  return {
    path,
    text,
    value,
    spotOf: (at, of = 'value') => spotOf(document, at, of, spotAt) ?? top,
  }
}

const YAML_ERRORS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Deze regel springt niet goed in.',
  MISSING_CHAR: 'Hier ontbreekt een teken, zoals een aanhalingsteken of een haakje.',
  UNEXPECTED_TOKEN: 'Hier staat iets dat op deze plek niet kan.',
  MULTIPLE_DOCS: 'Er staan twee documenten in dit bestand (---).',
  BAD_SCALAR_START: 'Deze tekst begint met een teken dat aanhalingstekens nodig heeft.',
  MULTILINE_IMPLICIT_KEY: 'Hier lijkt een dubbele punt te ontbreken.',
  BLOCK_AS_IMPLICIT_KEY:
    'Deze tekst heeft aanhalingstekens nodig, want er staat een dubbele punt in.',
}

type Report = (code: Code, spot: Spot, message: string, hint: string) => void
type SpotAt = (from: number, until: number) => Spot

/** YAML's cleverness is not for editors: anchors, aliases, merge keys and tags are errors. */
function judgeSyntax(document: Document, spotAt: SpotAt, report: Report): void {
  const judgeNode = (node: Node) => {
    const [from = 0, until = from + 1] = node.range ?? []
    const spot = spotAt(from, until)
    if (isAlias(node)) {
      report('ALIAS', spot, 'Hier staat een verwijzing met *.', 'Schrijf de tekst zelf uit.')
      return
    }
    if ('anchor' in node && node.anchor !== undefined) {
      report('ANCHOR', spot, 'Hier staat een anker met &.', 'Haal het anker weg.')
    }
    if (node.tag !== undefined) {
      report('TAG', spot, 'Hier staat een label met !.', 'Haal het label weg.')
    }
  }
  visit(document, {
    Node: (_, node) => judgeNode(node),
    Map(_, map) {
      judgeNode(map)
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const [from = 0, until = from + 1] = key.range ?? []
        const name = String(key.value)
        if (name === '<<') {
          report('MERGE_KEY', spotAt(from, until), 'Hier staat <<.', 'Schrijf de regels zelf uit.')
        } else if (name === '__proto__') {
          report(
            'UNKNOWN_KEY',
            spotAt(from, until),
            `"${name}" kan geen naam zijn.`,
            'Haal het weg.',
          )
        } else if (seen.has(name)) {
          report(
            'DUPLICATE_KEY',
            spotAt(from, until),
            `"${name}" staat hier twee keer.`,
            'Haal een van de twee weg.',
          )
        }
        seen.add(name)
      }
    },
  })
}

function plain(node: unknown, depth: number, report: Report, spotAt: SpotAt): unknown {
  if (depth > DEEPEST) {
    const [from = 0, until = from + 1] = (node as Node | null)?.range ?? []
    report('TOO_DEEP', spotAt(from, until), 'De inhoud is te diep genest.', 'Maak het eenvoudiger.')
    return null
  }
  if (isMap(node)) {
    const value = Object.create(null) as Record<string, unknown>
    for (const { key, value: inner } of node.items) {
      value[isScalar(key) ? String(key.value) : String(key)] = plain(
        inner,
        depth + 1,
        report,
        spotAt,
      )
    }
    return value
  }
  if (isSeq(node)) {
    return node.items.map((item) => plain(item, isSeq(item) ? depth + 1 : depth, report, spotAt))
  }
  if (!isScalar(node)) return null
  const isPlain = node.type === undefined || node.type === Scalar.PLAIN
  const text = String(node.value ?? '')
  return isPlain && (text === '' || text === 'null' || text === '~') ? null : text
}

function spotOf(
  document: Document,
  path: Path,
  of: 'value' | 'key',
  spotAt: SpotAt,
): Spot | undefined {
  let node: unknown = document.contents
  let found: readonly [number, number] | undefined
  const take = (one: unknown) => {
    const range = (one as Node | null | undefined)?.range
    if (range) found = [range[0], range[1]]
  }
  take(node)
  for (const [at, step] of path.entries()) {
    const isLast = at === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair || !isPair(pair)) break
      take(pair.key)
      if (isLast && of === 'key') break
      const [from, until] = (pair.value as Node | null)?.range ?? [0, 0]
      if (until > from) take(pair.value)
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      take(node)
    } else break
  }
  return found && spotAt(found[0], found[1])
}
