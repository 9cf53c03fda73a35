import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Path } from './readYaml.ts'

/** One word of a file: a value, or a key of a mapping, with its place in the text. */
export interface YamlScalar {
  /** Keys and positions from the top; of a key its own name is last. */
  readonly path: Path
  readonly value: string
  readonly isKey: boolean
  readonly start: number
  readonly end: number
}

/** Replaces a piece of a text; `start` equal to `end` puts something in between. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Does edits in the text itself, so that comments, order, quotes and line ends stay as they are. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = text
  for (const { start, end, text: now } of [...edits].sort((a, b) => b.start - a.start)) {
    done = done.slice(0, start) + now + done.slice(end)
  }
  return done
}

function parsed(text: string): Document {
  return parseDocument(text, { schema: 'failsafe' })
}

/** Every scalar of a file, keys too. */
export function scalarsIn(text: string): YamlScalar[] {
  const found: YamlScalar[] = []
  const add = (node: Scalar, path: Path, isKey: boolean) => {
    const [start, end] = node.range ?? [0, 0]
    if (typeof node.value === 'string') found.push({ path, value: node.value, isKey, start, end })
  }
  const visit = (node: unknown, path: Path): void => {
    if (isScalar(node)) add(node, path, false)
    else if (isSeq(node)) node.items.forEach((item, at) => visit(item, [...path, at]))
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue
        add(key, [...path, String(key.value)], true)
        visit(value, [...path, String(key.value)])
      }
    }
  }
  visit(parsed(text).contents, [])
  return found
}

/** Writes another value in the place of a scalar, within the same quotes. */
export function rewritten(text: string, { start, end }: YamlScalar, value: string): Edit {
  const quote = text[start]
  if (quote === '"') return { start, end, text: JSON.stringify(value) }
  if (quote === "'") return { start, end, text: `'${value.replaceAll("'", "''")}'` }
  return { start, end, text: written(value) }
}

/** Sets keys of the mapping at `path`, which is made when it is not there. The mapping above it must be. */
export function setKeys(
  text: string,
  path: Path,
  values: Readonly<Record<string, string>>,
): string {
  const root = parsed(text)
  const map = root.getIn(path, true)
  if (isMap(map)) {
    return Object.entries(values).reduce((now, [key, value]) => setKey(now, path, key, value), text)
  }
  const above = path.length === 1 ? root.contents : root.getIn(path.slice(0, -1), true)
  if (!isMap(above)) throw new Error(`expected a mapping above ${path.join('.')}`)
  const pairs = Object.entries(values).map(([key, value]) => `${key}: ${written(value)}`)
  return withPair(text, above, `${String(path.at(-1))}: {${pairs.join(', ')}}`)
}

function setKey(text: string, path: Path, key: string, value: string): string {
  const map = parsed(text).getIn(path, true)
  if (!isMap(map)) throw new Error(`expected a mapping at ${path.join('.')}`)
  const scalar = scalarsIn(text).find(
    (one) => !one.isKey && one.path.length === path.length + 1 && isSame(one.path, [...path, key]),
  )
  return scalar
    ? edited(text, [rewritten(text, scalar, value)])
    : withPair(text, map, `${key}: ${written(value)}`)
}

function isSame(one: Path, other: Path): boolean {
  return one.every((part, at) => String(part) === String(other[at]))
}

/** Puts a pair behind the last one of a mapping, in the way in which the mapping is written. */
function withPair(text: string, map: YAMLMap, pair: string): string {
  const last = map.items.at(-1)
  const end = endOf(last?.value as Node | null) ?? endOf(last?.key as Node) ?? map.range?.[0] ?? 0
  if (map.flow) return edited(text, [{ start: end, end, text: `${last ? ', ' : ''}${pair}` }])
  const eol = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n'
  const first = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0
  const lineStart =
    Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1
  const indent = ' '.repeat(first - lineStart)
  // Behind the whole line, so that a comment at its end stays where it was.
  const rest = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? ''
  const isAtLineStart = end > 0 && /[\r\n]/u.test(text[end - 1] ?? '')
  if (isAtLineStart) return edited(text, [{ start: end, end, text: `${indent}${pair}${eol}` }])
  const at = end + rest.length
  return edited(text, [{ start: at, end: at, text: `${eol}${indent}${pair}` }])
}

function endOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[1]
}

/** Text that YAML reads as itself stays bare; all else stands in quotes. */
export function written(text: string): string {
  return /^[a-z][a-z0-9._-]*$/iu.test(text) ? text : JSON.stringify(text)
}
