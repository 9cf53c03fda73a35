import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Answers } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import { walk } from '../guide/walk.ts'
import { compileFolder, OWN_CONTENT, type Compiled } from './compile.ts'
import { resultJson } from './describe.ts'
import { caseChanges, type Version } from './diff/caseChanges.ts'
import { diffGuides } from './diff/diffGuides.ts'
import { diffText } from './diff/diffText.ts'
import { atRevision, UnknownRevision } from './diff/revision.ts'
import { confirmFacts } from './confirm.ts'
import { countOffers, findGaps } from './gaps/findGaps.ts'
import { gapsCsv, gapsText, sideNames } from './gaps/gapsText.ts'
import { openFacts } from './openFacts.ts'
import type { Problem } from './problem.ts'
import { renameId } from './rename.ts'
import { countText, reportText, textOf } from './report.ts'
import { UnreadableFolder } from './readFolder.ts'
import { stampFiles } from './stamp.ts'
import { writeSchemas } from './writeSchemas.ts'
import { worksheetCsv, worksheetText } from './worksheet.ts'

const USAGE = `Gebruik:
  npm run -s content -- check [--content MAP] [--json] [--strict] [--publish [--csv]] [--hints] [--on JJJJ-MM-DD]
  npm run -s content -- walk --answers BESTAND [--content MAP] [--quick] [--on JJJJ-MM-DD]
  npm run -s content -- walk --stdin [--content MAP] [--quick] [--on JJJJ-MM-DD]
  npm run -s content -- diff --from VERSIE|MAP [--to MAP] [--json] [--on JJJJ-MM-DD]
  npm run -s content -- gaps [--content MAP] [--csv] [--on JJJJ-MM-DD]
  npm run -s content -- confirm BESTAND.csv [--content MAP]
  npm run -s content -- rename OUD NIEUW [--content MAP]
  npm run -s content -- stamp BESTAND... [--content MAP]
  npm run -s content -- worksheet [--content MAP]
  npm run -s content -- schemas`

/** Something the editor typed that cannot be done; the message says what. */
class Refused extends Error {}

/**
 * The content command.
 * @returns the exit status: 0 done, 1 the content has errors, 2 it could not be tried
 */
export async function contentCommand(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parsed(args)
    const [command, ...files] = positionals
    const from = process.env['INIT_CWD'] ?? process.cwd()
    const dir = values.content === undefined ? OWN_CONTENT : resolve(from, values.content)
    const today = dayOf(values.on)
    switch (command) {
      case 'check':
        return await check(dir, today, values)
      case 'walk':
        return await walkAnswers(dir, today, from, values)
      case 'diff':
        return await diff(dir, today, from, values)
      case 'gaps':
        return await gaps(dir, today, values)
      case 'confirm':
        return await confirm(dir, today, from, files)
      case 'rename':
        return await rename(dir, today, files)
      case 'stamp':
        return await stamp(dir, from, files)
      case 'schemas':
        console.log(`${await writeSchemas()} bestanden geschreven in content/.schemas.`)
        return 0
      case 'worksheet':
        return await worksheet(dir, today)
      default:
        throw new Refused(
          command === undefined ? 'Zeg wat er moet gebeuren.' : `"${command}" ken ik niet.`,
        )
    }
  } catch (error) {
    if (error instanceof Refused) console.error(`${error.message}\n\n${USAGE}`)
    else if (error instanceof UnreadableFolder || error instanceof UnknownRevision)
      console.error(error.message)
    else throw error
    return 2
  }
}

type Values = ReturnType<typeof parsed>['values']

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        answers: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        hints: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        stdin: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const [, option] = /'(--?[^' ]+)/u.exec(error instanceof Error ? error.message : '') ?? []
    throw new Refused(option ? `De optie ${option} kan zo niet.` : 'Deze opdracht kan niet.')
  }
}

/** The day that was asked for, else today as it is in Almere. */
function dayOf(on: string | undefined): Day {
  if (on === undefined) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  }
  const day = new Date(`${on}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(on) || on.length !== 10) {
    throw new Refused(`"${on}" is geen dag. Schrijf bijvoorbeeld --on 2026-11-24.`)
  }
  return on
}

/** Warnings that a strict check lets pass: they wait for people, not for a better sentence. */
const NEVER_STRICT = new Set([
  'MISSING_TRANSLATION',
  'STALE_TRANSLATION',
  'FACT_WITHOUT_SOURCE',
  'FACT_TOO_OLD',
])

async function check(dir: string, today: Day, values: Values): Promise<number> {
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

async function guideOf(dir: string, today: Day): Promise<Guide | undefined> {
  return (await versionOf(dir, today))?.guide
}

async function versionOf(dir: string, today: Day): Promise<Version | undefined> {
  const compiled = await compileFolder(dir, { today, skipWalks: true })
  const { guide, source } = compiled
  if (guide) return { guide, source }
  const errors = compiled.problems.filter(({ severity }) => severity === 'error')
  console.error(`${reportText(errors, textOf(compiled.source))}\n\n${countText(errors)}`)
  return undefined
}

async function walkAnswers(dir: string, today: Day, from: string, values: Values): Promise<number> {
  const { answers: file, stdin, quick } = values
  if ((file === undefined) === !stdin) throw new Refused('Noem --answers BESTAND of --stdin.')
  const given = file === undefined ? undefined : await readAnswersFile(resolve(from, file))
  const guide = await guideOf(dir, today)
  if (!guide) return 1
  if (given) {
    console.log(JSON.stringify(resultJson(walk(guide, given, { today, quick })), null, 2))
    return 0
  }
  for await (const line of linesOf(process.stdin)) {
    process.stdout.write(`${JSON.stringify(resultOfLine(guide, line, today, quick))}\n`)
  }
  return 0
}

/** Lines end with a line feed only: what else may end a line can stand inside JSON. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function resultOfLine(guide: Guide, line: string, today: Day, quick: boolean): object {
  const answers = answersIn(line)
  return answers
    ? resultJson(walk(guide, answers, { today, quick }))
    : { error: 'Deze regel is geen JSON-object met antwoorden.' }
}

async function readAnswersFile(path: string): Promise<Answers> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) throw new Refused(`Het bestand ${path} kan niet gelezen worden.`)
  const answers = answersIn(text)
  if (!answers) throw new Refused(`Het bestand ${path} is geen JSON-object met antwoorden.`)
  return answers
}

function answersIn(text: string): Answers | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Answers) : undefined
  } catch {
    return undefined
  }
}

async function diff(dir: string, today: Day, from: string, values: Values): Promise<number> {
  if (values.from === undefined) throw new Refused('Noem met --from waarmee u vergelijkt.')
  const to = values.to === undefined ? dir : resolve(from, values.to)
  const older = resolve(from, values.from)
  const before = existsSync(older)
    ? await versionOf(older, today)
    : await atRevision(dir, values.from, async (folder) => await versionOf(folder, today))
  const now = before && (await versionOf(to, today))
  if (!now) return 1
  const difference = diffGuides(before.guide, now.guide, today)
  const cases = caseChanges(before, now, today)
  console.log(
    values.json
      ? JSON.stringify({ ...difference, cases }, null, 2)
      : diffText(before, now, difference, cases),
  )
  return 0
}

async function gaps(dir: string, today: Day, values: Values): Promise<number> {
  const version = await versionOf(dir, today)
  if (!version) return 1
  const all = countOffers(version.guide, today)
  const name = sideNames(version.source)
  const text = values.csv ? gapsCsv(all, name) : gapsText(findGaps(version.guide, today), all, name)
  console.log(text)
  return 0
}

async function confirm(
  dir: string,
  today: Day,
  from: string,
  files: readonly string[],
): Promise<number> {
  const [file, ...more] = files
  if (file === undefined || more.length > 0) throw new Refused('Noem één ingevulde lijst (CSV).')
  const text = await readFile(resolve(from, file), 'utf8').catch(() => undefined)
  if (text === undefined) throw new Refused(`Het bestand ${file} kan niet gelezen worden.`)
  const { confirmed, refused } = await confirmFacts(dir, text, today)
  for (const says of refused) console.log(says)
  console.log(`${confirmed} gegevens bevestigd, ${refused.length} regels niet verwerkt.`)
  return refused.length > 0 ? 1 : 0
}

async function rename(dir: string, today: Day, names: readonly string[]): Promise<number> {
  const [old, now, ...more] = names
  if (old === undefined || now === undefined || more.length > 0) {
    throw new Refused('Noem de oude naam en de nieuwe naam.')
  }
  const { isDone, says } = await renameId(dir, old, now, today)
  console.log(says)
  return isDone ? 0 : 1
}

async function stamp(dir: string, from: string, files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new Refused('Noem het bestand dat bijgewerkt moet worden.')
  const paths = files.map((file) => {
    const path = relative(dir, resolve(from, file)).replaceAll('\\', '/')
    return path.startsWith('..') ? file : path
  })
  const stamped = await stampFiles(dir, paths)
  for (const { says } of stamped) console.log(says)
  return stamped.every(({ isDone }) => isDone) ? 0 : 1
}

async function worksheet(dir: string, today: Day): Promise<number> {
  const { source } = await compileFolder(dir, { today, skipWalks: true })
  const facts = openFacts(source)
  if (resolve(dir) !== resolve(OWN_CONTENT)) {
    console.log(worksheetText(facts))
    return 0
  }
  await writeFile(join(OWN_CONTENT, '../docs/te-bevestigen.md'), worksheetText(facts))
  console.log(`docs/te-bevestigen.md noemt ${facts.length} gegevens.`)
  return 0
}
