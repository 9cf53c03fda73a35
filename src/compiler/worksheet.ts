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
