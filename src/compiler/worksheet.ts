import Papa from 'papaparse'
import type { OpenFact } from './openFacts.ts'

/** `docs/te-bevestigen.md`: a table to go through with the organisations. */
export function worksheetText(facts: readonly OpenFact[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const rows = facts.map(
    ({ organisation, fact, value, file, source, on, isHidden }) =>
      `| ${[organisation, fact, value, isHidden ? 'nee' : 'ja', source, on, file].map(cell).join(' | ')} |`,
  )
  return [
    '# Te bevestigen',
    '',
    'Deze gegevens heeft nog geen organisatie bevestigd. De wegwijzer zegt dat erbij en heet daarom',
    'proefversie. Gegevens zonder bron staan wel in de bestanden, maar nog niet op het scherm.',
    'Klopt een gegeven? Zet dan in het bestand bij `checked` de datum, en `confirmed: true`.',
    '',
    `Het zijn er ${facts.length}. Deze lijst maakt u opnieuw met \`npm run -s content -- worksheet\`.`,
    '',
    '| Organisatie | Gegeven | Wat er staat | Te zien | Bron | Nagekeken | Bestand |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** The columns of the list that goes to the organisations and comes back filled in. */
export const COLUMNS = [
  'bestand',
  'plek',
  'organisatie',
  'gegeven',
  'wat er staat',
  'bron',
  'nagekeken op',
  'klopt',
  'nieuwe waarde',
  'datum',
  'door wie',
] as const
export type Column = (typeof COLUMNS)[number]

/** The same as a table for a spreadsheet; the last four columns are to be filled in. */
export function worksheetCsv(facts: readonly OpenFact[]): string {
  const rows = facts.map(({ file, path, organisation, fact, value, source, on }) => [
    file,
    path.join('.'),
    organisation,
    fact,
    value,
    source,
    on,
    '',
    '',
    '',
    '',
  ])
  // A cell that begins like a formula gets an apostrophe (OWASP, CSV injection).
  return Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true })
}
