import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Day } from '../guide/ids.ts'
import { check } from './commands/check.ts'
import { readVersion } from './commands/readVersion.ts'
import { Refused } from './commands/refused.ts'
import { walkAnswers } from './commands/walkAnswers.ts'
import { compileFolder, OWN_CONTENT } from './compile.ts'
import { caseChanges } from './diff/caseChanges.ts'
import { diffGuides } from './diff/diffGuides.ts'
import { diffText } from './diff/diffText.ts'
import { atRevision, UnknownRevision } from './diff/revision.ts'
import { confirmFacts } from './confirm.ts'
import { countOffers, findGaps } from './gaps/findGaps.ts'
import { gapsCsv, gapsText, sideNames } from './gaps/gapsText.ts'
import { languagesText } from './languagesText.ts'
import { openFacts } from './openFacts.ts'
import { renameId } from './rename.ts'
import { UnreadableFolder } from './readFolder.ts'
import { stampFiles } from './stamp.ts'
import { writeSchemas } from './writeSchemas.ts'
import { worksheetText } from './worksheet.ts'

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
  npm run -s content -- languages [--content MAP]
  npm run -s content -- schemas`

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
      case 'languages':
        return await languages(dir, today)
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

async function diff(dir: string, today: Day, from: string, values: Values): Promise<number> {
  if (values.from === undefined) throw new Refused('Noem met --from waarmee u vergelijkt.')
  const to = values.to === undefined ? dir : resolve(from, values.to)
  const older = resolve(from, values.from)
  const before = existsSync(older)
    ? await readVersion(older, today)
    : await atRevision(dir, values.from, async (folder) => await readVersion(folder, today))
  const now = before && (await readVersion(to, today))
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
  const version = await readVersion(dir, today)
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

async function languages(dir: string, today: Day): Promise<number> {
  const { languages = [] } = await compileFolder(dir, { today, skipWalks: true })
  await writeOrPrint(dir, 'talen.md', languagesText(languages))
  return 0
}

/** Our own folder has its lists in docs; that of another is printed. */
async function writeOrPrint(dir: string, file: string, text: string): Promise<void> {
  if (resolve(dir) !== resolve(OWN_CONTENT)) return console.log(text)
  await writeFile(join(OWN_CONTENT, '../docs', file), text)
  console.log(`docs/${file} is bijgewerkt.`)
}

async function worksheet(dir: string, today: Day): Promise<number> {
  const { source } = await compileFolder(dir, { today, skipWalks: true })
  const facts = openFacts(source)
  await writeOrPrint(dir, 'te-bevestigen.md', worksheetText(facts))
  return 0
}
