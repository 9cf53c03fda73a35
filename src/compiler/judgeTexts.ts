import { htmlIn, readMarkdown } from './markdown.ts'
import type { Names } from './names.ts'
import type { Problem, Spot } from './problem.ts'
import type { FolderSource, Kind } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'
import { isMarkdown, textsOf } from './texts.ts'
import { keyName, placeholdersIn, translatableFiles } from './translations.ts'

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

  const judgeMarkdown = (yaml: YamlFile, path: Path, text: string) => {
    for (const { code, line, column, message, hint } of readMarkdown(text, isKnown).mistakes) {
      const spot = spotInText(yaml, path, line, column)
      problems.push({ code, file: yaml.path, ...spot, severity: 'error', message, hint })
    }
  }
  const judgePlain = (yaml: YamlFile, path: Path, text: string) => {
    const html = htmlIn(text)
    if (html !== undefined) {
      report.error('RAW_HTML', yaml, path, `Hier staat HTML: ${html}`, 'Schrijf gewone tekst.')
    }
  }
  const judgePlaceholders = (yaml: YamlFile, path: Path, text: string) => {
    const [found] = placeholdersIn(text)
    if (found === undefined) return
    report.error(
      'PLACEHOLDER',
      yaml,
      path,
      `Hier staat ${found}; een woord tussen accolades kan alleen in interface.yaml.`,
      'Schrijf de tekst uit.',
    )
  }
  const judgeFile = (yaml: YamlFile, kind: Kind, isRich: (path: Path) => boolean) => {
    visitStrings(yaml.value, [], (path, text) => {
      if (isRich(path)) judgeMarkdown(yaml, path, text)
      else judgePlain(yaml, path, text)
      if (kind !== 'interface') judgePlaceholders(yaml, path, text)
    })
  }

  for (const { kind, yaml } of translatableFiles(source)) {
    const rich = richNames(kind, yaml, (place) => place.path)
    judgeFile(yaml, kind, (path) => rich.has(keyName(path)))
  }
  const originals = new Map(translatableFiles(source).map((file) => [file.path, file]))
  for (const files of source.translations.values()) {
    for (const [path, yaml] of files) {
      const original = originals.get(path)
      if (!original) continue
      const rich = richNames(original.kind, original.yaml, (place) => place.key)
      judgeFile(yaml, original.kind, (at) => rich.has(keyName(at)))
    }
  }
}

/** Where the Markdown texts of a file stand, in the file itself or in its translations. */
function richNames(
  kind: Kind,
  yaml: YamlFile,
  placeOf: (text: ReturnType<typeof textsOf>[number]) => Path,
): ReadonlySet<string> {
  const rich = textsOf(kind, yaml.value).filter(({ path }) => isMarkdown(kind, path))
  return new Set(rich.map((text) => keyName(placeOf(text))))
}

/** Where a line and column of a text stand in the file: a block (`|`) begins on its next line. */
function spotInText(yaml: YamlFile, path: Path, line: number, column: number): Spot {
  const start = yaml.spotOf(path)
  const lines = yaml.text.split(/\r\n|\r|\n/u)
  const head = (lines[start.line - 1] ?? '').slice(start.column - 1)
  if (!/^\|[-+\d]*\s*(#.*)?$/u.test(head)) return start
  const at = start.line + line
  const first = lines.slice(start.line).find((one) => one.trim() !== '')
  const indent = /^ */u.exec(first ?? '')?.[0].length ?? 0
  const width = Math.max(1, (lines[at - 1] ?? '').length - indent - column + 1)
  return { line: at, column: indent + column, width }
}

function visitStrings(value: unknown, path: Path, visit: (path: Path, text: string) => void): void {
  if (typeof value === 'string') visit(path, value)
  else if (Array.isArray(value)) value.forEach((one, at) => visitStrings(one, [...path, at], visit))
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) visitStrings(inner, [...path, key], visit)
  }
}
