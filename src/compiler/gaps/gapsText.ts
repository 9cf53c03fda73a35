import Papa from 'papaparse'
import { labelsOf } from '../labels.ts'
import type { FolderSource } from '../readFolder.ts'
import type { Side, Situation } from './findGaps.ts'

const SIDES: Readonly<Record<Side, string>> = {
  theme: 'thema',
  respite: 'vorm van even vrij',
  area: 'gebied',
  age: 'leeftijd',
  language: 'taal',
}
const FORMS: Readonly<Record<string, string>> = {
  'at-home': 'thuis',
  'day-care': 'dagopvang',
  stay: 'logeren',
  holiday: 'vakantie',
  hours: 'een paar uur',
  day: 'een dag',
  night: 'een nacht',
  days: 'een paar dagen',
  weeks: 'weken',
  planned: 'gepland',
  urgent: 'met spoed',
}
const GROUPS = [
  ['Geen enkel aanbod', ({ offers }: Situation) => offers === 0],
  [
    'Wel aanbod, niets bevestigd',
    ({ offers, confirmed }: Situation) => offers > 0 && confirmed === 0,
  ],
  ['Maar één bevestigd aanbod', ({ confirmed }: Situation) => confirmed === 1],
] as const
const WIDTH = 96

/** Names a side of a situation in the words of the content. */
export type SideName = (part: { readonly side: Side; readonly id: string }) => string

export function sideNames(source: FolderSource): SideName {
  const labels = labelsOf(source)
  const languages = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' })
  return ({ side, id }) => {
    const [first = '', second = ''] = id.split('.')
    switch (side) {
      case 'theme':
        return source.guide?.value?.themes.find((theme) => theme.id === id)?.title ?? id
      case 'area':
        return labels.area(id)
      case 'age':
        return labels.answer(first, second)
      case 'language':
        return languageName(languages, id)
      case 'respite':
        return `even vrij, ${FORMS[id] ?? id}`
    }
  }
}

/** A contact may name a language in any words; only a code has a name of its own. */
function languageName(names: Intl.DisplayNames, id: string): string {
  try {
    return names.of(id) ?? id
  } catch {
    return id
  }
}

/** A line for every need, what is missing most first; behind each situation its number of offers. */
export function gapsText(
  gaps: readonly Situation[],
  all: readonly Situation[],
  name: SideName,
): string {
  const people = Map.groupBy(all, ({ who }) => who.side)
  const everyone = (side: Side) => new Set(people.get(side)?.map(({ who }) => who.id)).size
  const blocks = GROUPS.flatMap(([title, belongs]) => {
    const lines = linesOf(gaps.filter(belongs), name, everyone)
    return lines.length === 0 ? [] : [[`${title}:`, ...lines].join('\n')]
  })
  const ends =
    gaps.length === 0
      ? `Bij alle ${all.length} situaties is er meer dan één bevestigd aanbod.`
      : `Bij ${gaps.length} van de ${all.length} situaties is er geen bevestigd aanbod, of maar één.`
  return [...blocks, ends].join('\n\n')
}

function linesOf(
  gaps: readonly Situation[],
  name: SideName,
  everyone: (side: Side) => number,
): string[] {
  const rows = Map.groupBy(gaps, ({ need, who }) => `${need.side} ${need.id} ${who.side}`)
  return [...rows.values()].flatMap((row) => {
    const [first] = row
    if (!first) return []
    const counted = (word: string, { offers }: Situation) =>
      offers > 0 ? `${word} (${offers})` : word
    const isSame = row.every(({ offers }) => offers === first.offers)
    const where =
      isSame && row.length > 1 && row.length === everyone(first.who.side)
        ? [counted('alle', first)]
        : row.map((one) => counted(name(one.who), one))
    return wrapped(`  ${name(first.need)}, naar ${SIDES[first.who.side]}: ${where.join(', ')}`)
  })
}

function wrapped(line: string): string[] {
  const lines: string[] = []
  let now = ''
  for (const word of line.split(/(?<=\S) /u)) {
    if (now.length + word.length + 1 > WIDTH) {
      lines.push(now)
      now = `      ${word}`
    } else now = now === '' ? word : `${now} ${word}`
  }
  return [...lines, now]
}

/** The same as a table for a spreadsheet: every situation, also those with enough. */
export function gapsCsv(situations: readonly Situation[], name: SideName): string {
  return Papa.unparse(
    situations.map(({ need, who, offers, confirmed }) => ({
      soort: SIDES[need.side],
      nodig: name(need),
      naar: SIDES[who.side],
      voor: name(who),
      aanbod: offers,
      bevestigd: confirmed,
    })),
    // A cell that begins like a formula would be one in a spreadsheet (OWASP, CSV injection).
    { escapeFormulae: true },
  )
}
