import { nearest } from './problem.ts'
import type { FolderSource } from './readFolder.ts'
import type { Reporter } from './reporter.ts'
import { textsOf } from './texts.ts'

/** A word of another folder that the app has no place for: nobody would ever read it. `known`: `welcome.title`. */
export function judgeInterface(
  { interface: words }: FolderSource,
  known: ReadonlySet<string>,
  report: Reporter,
): void {
  if (!words) return
  for (const { path } of textsOf('interface', words.value)) {
    const key = path.join('.')
    if (known.has(key)) continue
    const meant = nearest(key, known)
    report.warning(
      'UNKNOWN_WORD',
      words.yaml,
      path,
      `De app heeft geen tekst die "${key}" heet. Niemand leest dus wat hier staat.`,
      meant ? `Bedoelt u "${meant}"?` : 'Kijk in interface.yaml van de app hoe haar teksten heten.',
      'key',
    )
  }
}
