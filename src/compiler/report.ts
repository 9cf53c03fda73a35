import type { Problem, Severity } from './problem.ts'
import type { FolderSource } from './readFolder.ts'
import type { YamlFile } from './readYaml.ts'

const NAMES: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  hint: 'tip',
}

/**
 * All problems as an editor reads them: where, what, what to do, and the line with carets.
 * @param textOf the text of a file, or `undefined` when it was not read
 */
export function reportText(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): string {
  const blocks = problems.map((problem) => {
    const { file, line, column, width, code, message, hint, severity } = problem
    const shown = textOf(file)?.split(/\r\n|\r|\n/u)[line - 1]
    const number = String(line).padStart(5)
    const lines = [
      `${file}, regel ${line}, kolom ${column}   ${code}${severity === 'error' ? '' : ` (${NAMES[severity]})`}`,
      message,
      hint,
    ]
    if (shown !== undefined) {
      lines.push(
        '',
        `${number} | ${shown}`,
        `${' '.repeat(5)} | ${' '.repeat(column - 1)}${'^'.repeat(width)}`,
      )
    }
    return lines.join('\n')
  })
  return blocks.join('\n\n')
}

/** Finds the text of each file of a folder, translations too. */
export function textOf(source: FolderSource): (file: string) => string | undefined {
  const files = new Map<string, string>()
  const add = ({ path, text }: YamlFile) => files.set(path, text)
  for (const part of Object.values(source)) {
    if (!(part instanceof Map)) add((part as { yaml: YamlFile }).yaml)
    else {
      for (const one of part.values() as Iterable<{ yaml: YamlFile } | Map<string, YamlFile>>) {
        if (one instanceof Map) for (const yaml of one.values()) add(yaml)
        else add(one.yaml)
      }
    }
  }
  return (file) => files.get(file)
}

/** "2 fouten, 1 waarschuwing", or that nothing was found. */
export function countText(problems: readonly Problem[]): string {
  const count = (severity: Severity, one: string, more: string) => {
    const found = problems.filter((problem) => problem.severity === severity).length
    return found === 0 ? [] : [`${found} ${found === 1 ? one : more}`]
  }
  const counts = [
    ...count('error', 'fout', 'fouten'),
    ...count('warning', 'waarschuwing', 'waarschuwingen'),
    ...count('hint', 'tip', 'tips'),
  ]
  return counts.join(', ') || 'Geen fouten gevonden.'
}
