import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Day } from '../guide/ids.ts'
import { edited, rewritten, scalarsIn, setKeys } from './editYaml.ts'
import { openFacts, type OpenFact } from './openFacts.ts'
import { isDutchNumber } from './phone.ts'
import { readFolder } from './readFolder.ts'
import { newErrors, tryEdits, writeEdits, type FileEdits } from './tryEdits.ts'
import { COLUMNS, type Column } from './worksheet.ts'

type Row = Readonly<Record<Column, string>>

export interface Confirmed {
  readonly confirmed: number
  /** A Dutch sentence for each line that could not be taken in. */
  readonly refused: readonly string[]
}

/** A fact with what somebody said about it. */
interface Said {
  readonly line: number
  readonly fact: OpenFact
  readonly on: Day
  readonly by: string
  /** Set when the fact was wrong. */
  readonly value?: string
}

/**
 * Writes a filled-in worksheet back into the content files: values, dates and who confirmed them.
 * Everything else in those files stays as it is. A line that cannot be taken in stops no other.
 */
export async function confirmFacts(dir: string, csv: string, today: Day): Promise<Confirmed> {
  const rows = rowsIn(csv)
  if (!rows) return { confirmed: 0, refused: ['Dit is geen lijst van check --publish --csv.'] }
  const source = await readFolder(dir, [])
  const facts = new Map(openFacts(source, today).map((fact) => [placeOf(fact), fact]))
  const refused: string[] = []
  const said = rows.flatMap((row, at): Said[] => {
    if (row.klopt === '' && row['nieuwe waarde'] === '') return []
    const read = readRow(row, at + 2, facts.get(`${row.bestand} ${row.plek}`), today)
    if (typeof read === 'object') return [read]
    refused.push(`Regel ${at + 2} (${row.bestand}): ${read}`)
    return []
  })
  const edits = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const [file, ones] of Map.groupBy(said, ({ fact }) => fact.file)) {
    const open = [...facts.values()].filter((fact) => fact.file === file)
    const text = await readFile(join(dir, file), 'utf8')
    const { text: changed, done, problems } = withAnswers(text, ones, open)
    refused.push(...problems)
    if (done === 0) continue
    edits.set(file, changed)
    counts.set(file, done)
  }
  const broken = await writeGood(dir, edits, today)
  for (const [file, message] of broken) {
    refused.push(`${file}: ${message} Er is in dit bestand niets veranderd.`)
    counts.delete(file)
  }
  return { confirmed: [...counts.values()].reduce((sum, one) => sum + one, 0), refused }
}

/** Writes what brings no error, and gives the error that each other file would bring. */
async function writeGood(
  dir: string,
  edits: FileEdits,
  today: Day,
): Promise<ReadonlyMap<string, string>> {
  if (edits.size === 0) return new Map()
  const [error] = newErrors(await tryEdits(dir, edits, today))
  if (!error) {
    await writeEdits(dir, edits)
    return new Map()
  }
  if (edits.size === 1) return new Map([...edits.keys()].map((file) => [file, error.message]))
  // Together they are judged in the time of one, so they are tried one by one only to find the wrong one.
  const broken: [file: string, message: string][] = []
  for (const edit of edits) broken.push(...(await writeGood(dir, new Map([edit]), today)))
  return new Map(broken)
}

/** Spreadsheets write commas or semicolons, and may put a mark before the first word. */
function rowsIn(csv: string): Row[] | undefined {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  })
  if (COLUMNS.some((column) => !meta.fields?.includes(column))) return undefined
  return data.map(
    (row) =>
      Object.fromEntries(
        COLUMNS.map((column) => [column, (row[column] ?? '').trim().replace(/^'(?=[=+\-@])/u, '')]),
      ) as Row,
  )
}

function placeOf({ file, path }: OpenFact): string {
  return `${file} ${path.join('.')}`
}

/** What the line says, or a Dutch sentence on why it cannot be taken in. */
function readRow(row: Row, line: number, fact: OpenFact | undefined, today: Day): Said | string {
  const { klopt, datum } = row
  const value = row['nieuwe waarde']
  const by = row['door wie']
  if (!fact) return 'dit gegeven is er niet, of het is al bevestigd.'
  if (row['wat er staat'] !== fact.value)
    return `er staat nu "${fact.value}". Vraag het opnieuw na.`
  if (!['ja', 'nee', ''].includes(klopt.toLowerCase())) return 'zet bij klopt: ja of nee.'
  if (klopt.toLowerCase() === 'nee' && value === '') return 'vul de nieuwe waarde in.'
  const on = dayOf(datum)
  if (on === undefined) return 'vul bij datum een dag in, zoals 2026-11-24.'
  if (on > today) return `de datum ${datum} ligt in de toekomst.`
  if (by === '') return 'vul in door wie het is bevestigd.'
  if (value === '' || value === fact.value) return { line, fact, on, by }
  if (fact.path.at(-1) === 'name' || fact.path.at(-1) === 'title') {
    return 'pas deze tekst zelf aan in het bestand.'
  }
  if (fact.path.at(-1) === 'number' && !isDutchNumber(value)) {
    return `"${value}" is geen Nederlands telefoonnummer.`
  }
  return { line, fact, on, by, value }
}

/** `2026-11-24`, or as Dutch spreadsheets write it: `24-11-2026`. */
function dayOf(text: string): Day | undefined {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(text)
  const [, day = '', month = '', year = ''] = dutch ?? []
  const iso = dutch ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  const parsed = new Date(`${iso}T00:00:00Z`)
  const isDay = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso
  return isDay ? iso : undefined
}

/** A phone number has a check of its own; all else in a file shares one, so it is confirmed together. */
function withAnswers(start: string, said: readonly Said[], open: readonly OpenFact[]) {
  const isPhone = ({ path }: OpenFact) => path[0] === 'phone'
  const phones = said.filter(({ fact }) => isPhone(fact))
  const others = said.filter(({ fact }) => !isPhone(fact))
  const unsaid = open.filter(
    (fact) => !isPhone(fact) && !said.some((one) => placeOf(one.fact) === placeOf(fact)),
  )
  const problems: string[] = []
  let text = start
  for (const one of phones) {
    text = checkedAt(withValue(text, one), one.fact.path.slice(0, -1), one)
  }
  const [last] = others.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  if (last && unsaid.length > 0) {
    const names = unsaid.map(({ fact }) => fact).join(', ')
    problems.push(`Regel ${last.line} (${last.fact.file}): bevestig in dit bestand ook: ${names}.`)
  } else if (last) {
    for (const one of others) text = withValue(text, one)
    text = checkedAt(text, [], last)
  }
  return { text, done: phones.length + (problems.length > 0 ? 0 : others.length), problems }
}

function withValue(text: string, { fact, value }: Said): string {
  if (value === undefined) return text
  const key = fact.path.join('.')
  const scalar = scalarsIn(text).find((one) => !one.isKey && one.path.join('.') === key)
  return scalar ? edited(text, [rewritten(text, scalar, value)]) : text
}

/** A confirmed fact keeps its source; without one, who confirmed it is the source. */
function checkedAt(text: string, above: OpenFact['path'], { fact, on, by }: Said): string {
  const source = fact.source === '' ? { source: `bevestigd door ${by}` } : {}
  const isOwn = scalarsIn(text).some(
    ({ path }) => path.join('.') === [...above, 'checked'].join('.'),
  )
  const kept = isOwn || fact.source === '' ? source : { source: fact.source }
  return setKeys(text, [...above, 'checked'], { on, ...kept, confirmed: 'true', by })
}
