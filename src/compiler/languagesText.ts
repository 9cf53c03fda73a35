import type { LanguageState } from './compile.ts'
import { ownName } from './ownName.ts'
import { isOverlay, SHOWN_FROM } from './translations.ts'

/** `docs/talen.md`: how complete each language is, for whoever wants to help. */
export function languagesText(languages: readonly LanguageState[]): string {
  const rows = languages.map(({ code, complete, isReviewed, isShown }) => {
    const rest = isOverlay(code) ? ' (de rest is gewoon Nederlands)' : ''
    return [
      ownName(code),
      `\`${code}\``,
      `${Math.floor(complete * 1000) / 10}%${rest}`,
      isReviewed ? 'ja' : 'nee',
      isShown ? 'ja' : 'nog niet',
    ].join(' | ')
  })
  return [
    '# Talen',
    '',
    'Hoe compleet elke taal is. Nagekeken betekent: een mens las elke tekst na. Een taal is te kiezen als',
    `alle teksten van de app en van dringende hulp er zijn, en minstens ${SHOWN_FROM * 100}% van al het andere.`,
    'Wat ontbreekt of verouderd is, staat er in het Nederlands. Deze lijst maakt u opnieuw met',
    '`npm run -s content -- languages`.',
    '',
    '| Taal | Code | Compleet | Nagekeken | Te kiezen |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}
