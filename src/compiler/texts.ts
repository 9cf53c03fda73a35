import type { Kind } from './readFolder.ts'
import type { Path } from './readYaml.ts'

/** One text that people read: where it stands in its file, and its path by ids as translations name it. */
export interface TextPlace {
  /** Path in the Dutch file. */
  readonly path: Path
  /** Path in a translation: what has ids goes by id, plain lists by position, terms by their word. */
  readonly key: readonly (string | number)[]
  readonly text: string
}

/** Keys whose values are texts, by kind of file. What is not here is never translated. */
const TEXT_KEYS: Readonly<Record<Exclude<Kind, 'interface'>, ReadonlySet<string>>> = {
  guide: new Set(['title']),
  questions: new Set(['ask', 'help', 'why', 'worker', 'unit', 'label', 'because']),
  scales: new Set(['title', 'intro', 'help', 'why', 'worker', 'label', 'say', 'text', 'because']),
  advice: new Set(['title', 'text', 'steps']),
  offers: new Set(['name', 'summary', 'text', 'cost', 'first_step', 'expect', 'bring']),
  contacts: new Set(['what', 'for', 'cost']),
  areas: new Set(['name', 'because']),
  terms: new Set(['means']),
  guarantees: new Set(),
  cases: new Set(),
  pages: new Set(['title', 'text']),
  renamed: new Set(),
}

/**
 * What stands below these keys is never a text, whatever it is called: a question named `text` in a
 * condition, points for a level named `help`.
 */
const NEVER_TEXT = new Set(['when', 'points', 'adjust', 'hours', 'checked', 'valid', 'place'])

/** The keys of list items by which a translation names them. */
function idOf(kind: Kind, item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, word } = item as { readonly id?: unknown; readonly word?: unknown }
  const name = kind === 'terms' ? word : id
  return typeof name === 'string' ? name : undefined
}

/** Longer texts are Markdown; all others are plain. */
export function isMarkdown(kind: Kind, path: Path): boolean {
  const key = path.at(-1)
  return kind !== 'interface' && (key === 'text' || key === 'intro')
}

/** All texts of a file, in the order in which they stand in it. */
export function textsOf(kind: Kind, value: unknown): TextPlace[] {
  const found: TextPlace[] = []
  const isText = (key: string) => kind === 'interface' || TEXT_KEYS[kind].has(key)
  const visit = (at: unknown, path: Path, key: TextPlace['key'], within: string): void => {
    if (typeof at === 'string') {
      if (isText(within)) found.push({ path, key, text: at })
    } else if (Array.isArray(at)) {
      at.forEach((item: unknown, place) => {
        visit(item, [...path, place], [...key, idOf(kind, item) ?? place], within)
      })
    } else if (typeof at === 'object' && at !== null) {
      for (const [name, inner] of Object.entries(at)) {
        if (kind !== 'interface' && NEVER_TEXT.has(name)) continue
        visit(inner, [...path, name], [...key, name], name)
      }
    }
  }
  visit(value, [], [], '')
  return found
}

/** Sources that are lists of things: their translations carry one fingerprint per text. */
export function isListLike(kind: Kind): boolean {
  return kind === 'guide' || kind === 'interface' || kind === 'areas' || kind === 'terms'
}
