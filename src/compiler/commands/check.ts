import type { Day } from '../../guide/ids.ts'
import { compileFolder, type Compiled } from '../compile.ts'
import { openFacts } from '../openFacts.ts'
import type { Problem } from '../problem.ts'
import { countText, reportText, textOf } from '../report.ts'
import { worksheetCsv } from '../worksheet.ts'

export interface CheckOptions {
  readonly strict: boolean
  readonly publish: boolean
  readonly csv: boolean
  readonly json: boolean
  readonly hints: boolean
}

/** Warnings that a strict check lets pass: they wait for people, not for a better sentence. */
const NEVER_STRICT = new Set([
  'MISSING_TRANSLATION',
  'STALE_TRANSLATION',
  'FACT_WITHOUT_SOURCE',
  'FACT_TOO_OLD',
])

/** Judges a folder and prints what it found. @returns the exit status */
export async function check(dir: string, today: Day, values: CheckOptions): Promise<number> {
  const compiled = await compileFolder(dir, { today })
  const problems = [
    ...compiled.problems.map((problem) =>
      values.strict && problem.severity === 'warning' && !NEVER_STRICT.has(problem.code)
        ? { ...problem, severity: 'error' as const }
        : problem,
    ),
    ...(values.publish ? unpublishable(compiled, today) : []),
  ]
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  if (values.csv) {
    const open = openFacts(compiled.source, today).filter(({ isHidden }) => !isHidden)
    console.log(worksheetCsv(open))
  } else if (values.json) {
    const listed = problems.map(({ code, file, line, column, severity, message, hint }) => {
      return { code, file, line, column, severity, message, hint }
    })
    console.log(JSON.stringify({ problems: listed }, null, 2))
  } else {
    const told = values.hints ? problems : problems.filter(({ severity }) => severity !== 'hint')
    if (told.length > 0) console.log(`${reportText(told, textOf(compiled.source))}\n`)
    console.log(countText(problems))
    if (told.length < problems.length) console.log('Met --hints leest u ook de tips.')
    if (compiled.proved) console.log(provedText(compiled.proved))
  }
  return hasErrors ? 1 : 0
}

function provedText({ coverage, guarantees }: NonNullable<Compiled['proved']>): string {
  const { walks, longest } = coverage
  const paths = walks === undefined ? 'alle paden' : `${walks.toLocaleString('nl-NL')} paden`
  const asks = longest === undefined ? '' : `; het langste pad vraagt ${longest} antwoorden`
  return `${guarantees} garanties bewezen over ${paths}${asks}.`
}

/** What may not go live as certain: every shown fact that nobody confirmed, or too long ago. */
function unpublishable({ source, guide }: Compiled, today: Day): Problem[] {
  if (!guide) return []
  return openFacts(source, today)
    .filter(({ isHidden }) => !isHidden)
    .map(({ organisation, fact, value, yaml, path, isExpired }) => ({
      code: isExpired ? 'EXPIRED' : 'UNCONFIRMED',
      file: yaml.path,
      ...yaml.spotOf(path),
      severity: 'error' as const,
      message: isExpired
        ? `${organisation}: ${fact} "${value}" is te lang geleden bevestigd.`
        : `${organisation}: ${fact} "${value}" is nog niet bevestigd.`,
      hint: 'Vraag het na. Met check --publish --csv krijgt u een lijst om in te vullen.',
    }))
}
