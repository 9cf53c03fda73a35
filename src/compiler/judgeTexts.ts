import { plainMistake, readMarkdown } from './markdown.ts'
import type { Names } from './names.ts'
import type { Problem, Spot } from './problem.ts'
import type { FolderSource } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'
import { textsOf, type TextPlace } from './texts.ts'
import { translatableFiles } from './translations.ts'

/** Keys whose texts are Markdown; all others are plain. */
const MARKDOWN_KEYS = new Set(['text', 'intro'])

/** Dangerous or impossible things in texts: HTML, images, unsafe or unknown links. */
export function judgeTexts(
  source: FolderSource,
  names: Names,
  problems: Problem[],
  report: Reporter,
): void {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    contact: names.contacts,
    offer: names.offers,
    advice: names.advice,
    page: names.pages,
  }
  const isKnown = (kind: string, id: string) => known[kind]?.has(id) ?? false
  const judge = (
    yaml: Parameters<Reporter['error']>[1],
    { path, text }: TextPlace,
    kind: string,
  ) => {
    const isMarkdown = kind !== 'interface' && MARKDOWN_KEYS.has(String(path.at(-1)))
    if (isMarkdown) {
      for (const { code, line, column, message, hint } of readMarkdown(text, isKnown).mistakes) {
        problems.push({
          code,
          file: yaml.path,
          ...spotInText(yaml, path, line, column),
          severity: 'error',
          message,
          hint,
        })
      }
      return
    }
    const html = plainMistake(text)
    if (html !== undefined) {
      report.error('RAW_HTML', yaml, path, `Hier staat HTML: ${html}`, 'Schrijf gewone tekst.')
    }
    if (kind !== 'interface' && /\{[a-z_]+\}/u.test(text)) {
      report.error(
        'PLACEHOLDER',
        yaml,
        path,
        'Hier staat een woord tussen accolades; dat kan alleen in interface.yaml.',
        'Schrijf de tekst uit.',
      )
    }
  }
  for (const { kind, yaml } of translatableFiles(source)) {
    for (const place of textsOf(kind, yaml.value)) judge(yaml, place, kind)
  }
  for (const files of source.translations.values()) {
    for (const [path, yaml] of files) {
      const kind = path === 'interface.yaml' ? 'interface' : 'questions'
      visitTexts(yaml.value, [], (place) => judge(yaml, place, kind))
    }
  }
}

/** Where a line and column of a text stand in the file: a block (`|`) begins on its next line. */
function spotInText(yaml: YamlFile, path: Path, line: number, column: number): Spot {
  const start = yaml.spotOf(path)
  const lines = yaml.text.split(/\r\n|\r|\n/u)
  const isBlock = /^[|>][-+\d]*\s*$/u.test((lines[start.line - 1] ?? '').slice(start.column - 1))
  if (!isBlock) return start
  const at = start.line + line
  const indent = /^ */u.exec(lines[at - 1] ?? '')?.[0].length ?? 0
  const width = Math.max(1, (lines[at - 1] ?? '').length - indent - column + 1)
  return { line: at, column: indent + column, width }
}

function visitTexts(
  value: unknown,
  path: readonly (string | number)[],
  visit: (place: TextPlace) => void,
): void {
  if (typeof value === 'string') visit({ path, key: path, text: value })
  else if (Array.isArray(value)) value.forEach((one, at) => visitTexts(one, [...path, at], visit))
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) visitTexts(inner, [...path, key], visit)
  }
}
