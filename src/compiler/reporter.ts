import type { Problem, Severity } from './problem.ts'
import type { Path, YamlFile } from './readYaml.ts'

/** Adds problems at a place in a file. */
export interface Reporter {
  error(
    code: string,
    yaml: YamlFile,
    path: Path,
    message: string,
    hint: string,
    of?: 'key' | 'value',
  ): void
  warning(
    code: string,
    yaml: YamlFile,
    path: Path,
    message: string,
    hint: string,
    of?: 'key' | 'value',
  ): void
}

export function reporterTo(problems: Problem[]): Reporter {
  const add =
    (severity: Severity): Reporter['error'] =>
    (code, yaml, path, message, hint, of = 'value') => {
      problems.push({ code, file: yaml.path, ...yaml.spotOf(path, of), severity, message, hint })
    }
  return { error: add('error'), warning: add('warning') }
}
