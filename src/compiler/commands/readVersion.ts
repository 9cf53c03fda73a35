import type { Day } from '../../guide/ids.ts'
import { compileFolder } from '../compile.ts'
import type { Version } from '../diff/caseChanges.ts'
import { countText, reportText, textOf } from '../report.ts'

/** The guide of a folder without errors, as a walk needs it; else prints the errors. */
export async function readVersion(dir: string, today: Day): Promise<Version | undefined> {
  const compiled = await compileFolder(dir, { today, skipWalks: true })
  const { guide, source } = compiled
  if (guide) return { guide, source }
  const errors = compiled.problems.filter(({ severity }) => severity === 'error')
  console.error(`${reportText(errors, textOf(compiled.source))}\n\n${countText(errors)}`)
  return undefined
}
