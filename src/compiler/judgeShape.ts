import { rounded } from '../guide/decimal.ts'
import type { Scale } from '../guide/guide.ts'
import { possibleScores } from '../guide/score.ts'
import { levelsOf, type Names } from './names.ts'
import { nearest } from './problem.ts'
import type { FolderSource, SourceFile } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'

/** Rules inside one thing that its schema cannot say: repeated ids and labels, ranges, orders. */
export function judgeShape(source: FolderSource, names: Names, report: Reporter): void {
  for (const file of source.questions.values()) judgeQuestion(file, report)
  for (const file of source.scales.values()) judgeScale(file, report)
  for (const { yaml, value } of [...source.advice.values(), ...source.offers.values()]) {
    const { from, until } = value?.valid ?? {}
    if (from !== undefined && until !== undefined && until < from) {
      report.error(
        'UNTIL_BEFORE_FROM',
        yaml,
        ['valid', 'until'],
        `De einddatum ${until} ligt voor de begindatum ${from}.`,
        'Draai de datums om, of verbeter er een.',
      )
    }
  }
  for (const { yaml, value } of source.contacts.values()) {
    if (!value) continue
    const { phone, email, website, address, own_number } = value
    if (!phone && !email && !website && !address && !own_number) {
      report.error(
        'UNREACHABLE_CONTACT',
        yaml,
        [],
        'Bij dit contact staat geen enkele manier om het te bereiken.',
        'Voeg phone, email, website, address of own_number: true toe.',
      )
    }
  }
  source.guarantees?.value?.forEach((guarantee, at) => {
    const promises = ['always', 'shows', 'now', 'never'].filter((key) => key in guarantee)
    if (promises.length === 0) {
      report.error(
        'EMPTY_GUARANTEE',
        source.guarantees!.yaml,
        [at],
        'Deze garantie belooft niets.',
        'Voeg always, shows, now of never toe.',
      )
    }
  })
  judgeChapters(source, names, report)
}

function judgeRepeats(
  things: readonly { readonly id: string; readonly label?: string }[],
  yaml: YamlFile,
  path: Path,
  report: Reporter,
): void {
  const ids = new Set<string>()
  const labels = new Set<string>()
  things.forEach(({ id, label }, at) => {
    if (ids.has(id)) {
      report.error(
        'DUPLICATE_ID',
        yaml,
        [...path, at, 'id'],
        `"${id}" staat hier twee keer.`,
        'Geef een van de twee een andere naam.',
      )
    }
    ids.add(id)
    const text = label?.trim().toLowerCase()
    if (text !== undefined && labels.has(text)) {
      report.error(
        'DUPLICATE_LABEL',
        yaml,
        [...path, at, 'label'],
        `Het antwoord "${label}" staat er twee keer.`,
        'Geef een van de twee een andere tekst.',
      )
    }
    if (text !== undefined) labels.add(text)
  })
}

function judgeQuestion({ yaml, value }: SourceFile<'questions'>, report: Reporter): void {
  if (!value) return
  const isChoice = value.answer === 'one' || value.answer === 'many'
  if (isChoice && !value.options) {
    report.error(
      'MISSING_KEY',
      yaml,
      [],
      '"options" ontbreekt hier.',
      'Voeg de antwoorden toe: options: ...',
    )
  }
  if (!isChoice && value.options) {
    report.error(
      'OPTIONS_WITHOUT_CHOICE',
      yaml,
      ['options'],
      'Deze vraag is geen keuzevraag, maar heeft wel antwoorden.',
      'Haal options weg, of maak er answer: one van.',
      'key',
    )
  }
  if (isChoice && value.options && value.options.length < 2) {
    report.error(
      'ONE_OPTION',
      yaml,
      ['options'],
      'Deze vraag heeft minder dan twee antwoorden.',
      'Voeg een antwoord toe.',
    )
  }
  judgeRepeats(value.options ?? [], yaml, ['options'], report)
  for (const key of ['unit', 'min', 'max'] as const) {
    if (value.answer !== 'number' && value[key] !== undefined) {
      report.error(
        'NUMBER_KEY',
        yaml,
        [key],
        `"${key}" hoort alleen bij een vraag naar een getal.`,
        `Haal ${key} weg, of maak er answer: number van.`,
        'key',
      )
    }
  }
  if (value.max !== undefined && value.max < (value.min ?? 0)) {
    report.error(
      'MAX_BELOW_MIN',
      yaml,
      ['max'],
      'Het hoogste getal is lager dan het laagste.',
      'Draai min en max om, of verbeter er een.',
    )
  }
}

function judgeScale({ yaml, value }: SourceFile<'scales'>, report: Reporter): void {
  if (!value) return
  judgeRepeats(value.items, yaml, ['items'], report)
  judgeRepeats(value.levels ?? [], yaml, ['levels'], report)
  judgeRepeats(value.bands ?? [], yaml, ['bands'], report)
  let isWhole = true
  value.items.forEach((item, at) => {
    const levels = levelsOf(value, item)
    if (levels.length === 0) {
      report.error(
        'MISSING_KEY',
        yaml,
        ['items', at],
        'Deze stelling heeft geen antwoorden.',
        'Voeg levels toe aan de meter of aan deze stelling.',
      )
      isWhole = false
    }
    judgeRepeats(item.levels ?? [], yaml, ['items', at, 'levels'], report)
    for (const level of Object.keys(item.points ?? {})) {
      const known = levels.map(({ id }) => id)
      if (known.includes(level)) continue
      const meant = nearest(level, known)
      report.error(
        'UNKNOWN_LEVEL',
        yaml,
        ['items', at, 'points', level],
        `De stelling heeft geen antwoord "${level}".`,
        meant ? `Bedoelt u "${meant}"?` : `Kies uit: ${known.join(', ')}.`,
        'key',
      )
      isWhole = false
    }
  })
  if (value.validated) {
    for (const key of ['source', 'year', 'licence', 'lock'] as const) {
      if (value[key] === undefined) {
        report.error(
          'MISSING_KEY',
          yaml,
          ['validated'],
          `Een gevalideerde meter heeft "${key}" nodig.`,
          `Voeg ${key} toe, of schrijf validated: false.`,
        )
      }
    }
  }
  if (isWhole && value.bands) judgeBands(yaml, scoreParts(value), value.bands, report)
}

function ownPoints(
  points: Readonly<Record<string, number>> = {},
  level: string,
): number | undefined {
  return Object.hasOwn(points, level) ? points[level] : undefined
}

/** What counts for the score, without conditions: their place in the range does not depend on them. */
export function scoreParts(value: NonNullable<SourceFile<'scales'>['value']>): Scale {
  return {
    sensitive: value.sensitive,
    items: value.items.map((item) => ({
      id: item.id,
      levels: levelsOf(value, item).map(({ id, points, picture }) => ({
        id,
        points: ownPoints(item.points, id) ?? points,
        ...(picture === undefined ? {} : { picture }),
      })),
    })),
    score: value.score,
    base: value.base,
    adjust: value.adjust.map(({ add }) => ({ when: { kind: 'all', of: [] }, add })),
    bands: (value.bands ?? []).map(({ id, up_to }) =>
      up_to === undefined ? { id } : { id, upTo: up_to },
    ),
    validated: value.validated,
    ...(value.source === undefined ? {} : { source: value.source }),
    ...(value.year === undefined ? {} : { year: value.year }),
    ...(value.licence === undefined ? {} : { licence: value.licence }),
  }
}

function judgeBands(
  yaml: YamlFile,
  scale: Scale,
  bands: readonly { readonly up_to?: number | undefined }[],
  report: Reporter,
): void {
  const { from, to } = possibleScores(scale)
  let above = -Infinity
  bands.forEach(({ up_to }, at) => {
    const isLast = at === bands.length - 1
    const path = ['bands', at, 'up_to']
    if (up_to === undefined) {
      if (!isLast) {
        report.error(
          'MISSING_KEY',
          yaml,
          ['bands', at],
          '"up_to" ontbreekt: alleen de laatste stand loopt tot het einde.',
          'Voeg up_to toe met het hoogste getal van deze stand.',
        )
      }
      return
    }
    const limit = rounded(up_to)
    if (limit <= above) {
      report.error(
        'BANDS_OVERLAP',
        yaml,
        path,
        `Deze stand loopt tot ${limit}, maar de vorige loopt al tot ${above}.`,
        'Maak elk getal hoger dan dat van de stand ervoor.',
      )
    } else if (limit < from || limit > to) {
      report.error(
        'BAND_OUT_OF_RANGE',
        yaml,
        path,
        `Deze stand loopt tot ${limit}, maar de meter loopt van ${from} tot ${to}.`,
        'Kies een getal binnen de meter, of pas de punten aan.',
      )
    } else if (isLast && limit < to) {
      report.error(
        'BANDS_GAP',
        yaml,
        path,
        `De laatste stand stopt bij ${limit}, maar de meter loopt tot ${to}.`,
        'Haal up_to weg bij de laatste stand.',
      )
    } else if (!isLast && limit === to) {
      report.warning(
        'BAND_EMPTY',
        yaml,
        path,
        `De meter loopt tot ${to}, dus de standen hierna komen nooit voor.`,
        'Kies een lager getal, of haal de standen hierna weg.',
      )
    }
    above = Math.max(above, limit)
  })
}

function judgeChapters({ guide, ...source }: FolderSource, names: Names, report: Reporter): void {
  if (!guide?.value) return
  const { yaml, value } = guide
  const place = new Map<string, string>()
  const ids = new Set<string>()
  value.chapters.forEach((chapter, at) => {
    if (ids.has(chapter.id)) {
      report.error(
        'DUPLICATE_ID',
        yaml,
        ['chapters', at, 'id'],
        `"${chapter.id}" staat hier twee keer.`,
        'Geef een van de twee hoofdstukken een andere naam.',
      )
    }
    ids.add(chapter.id)
    chapter.questions.forEach((id, question) => {
      const first = place.get(id)
      if (first !== undefined) {
        report.error(
          'QUESTION_TWICE',
          yaml,
          ['chapters', at, 'questions', question],
          `De vraag "${id}" staat al in het hoofdstuk "${first}".`,
          'Laat de vraag in één hoofdstuk staan.',
        )
      }
      place.set(id, chapter.id)
    })
  })
  judgeRepeats(value.themes, yaml, ['themes'], report)
  for (const [id, file] of [...source.questions, ...source.scales]) {
    if (!names.order.has(id)) {
      report.warning(
        'NOT_IN_CHAPTER',
        file.yaml,
        [],
        `De vraag "${id}" staat in geen hoofdstuk en wordt dus nooit gesteld.`,
        'Zet de vraag in guide.yaml in een hoofdstuk, of haal het bestand weg.',
      )
    }
  }
}
