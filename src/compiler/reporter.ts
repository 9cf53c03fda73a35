import type { Code } from './codes.ts'
import type { Problem, Severity } from './problem.ts'
import type { Path, YamlFile } from './readYaml.ts'

type Report = (
  code: Code,
  yaml: YamlFile,
  path: Path,
  message: string,
  hint: string,
  of?: 'key' | 'value',
) => void

/** Adds problems at a place in a file. */
export type Reporter = Readonly<Record<Severity, Report>>

export function reporterTo(problems: Problem[]): Reporter {
  const add =
    (severity: Severity): Report =>
    (code, yaml, path, message, hint, of = 'value') => {
      problems.push({ code, file: yaml.path, ...yaml.spotOf(path, of), severity, message, hint })
    }
  return { error: add('error'), warning: add('warning'), hint: add('hint') }
}
