import { isFrequent } from './frequentWords.ts'
import { OFFICIAL_WORDS } from './officialWords.ts'
import type { FolderSource } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import { measureDutch, type Measured } from './readability.ts'
import type { Reporter } from './reporter.ts'
import { isListLike, textsOf } from './texts.ts'
import { givenTexts, isOverlay, translatableFiles } from './translations.ts'

/** Words in a sentence: more is a tip, much more a warning. */
const LONG_SENTENCE = 12
const LONGEST_SENTENCE = 20
/** Flesch-Douma under this is harder than "fairly easy"; a short text says too little about it. */
const LOWEST_EASE = 70
const FEWEST_WORDS = 30

const FORMAL = /^(u|uw|uzelf)$/iu
const INFORMAL = /^(je|jij|jou|jouw|jullie|jezelf)$/iu

/** All capitals, or the way in which laws and forms of care are shortened. */
const ABBREVIATION =
  /^(\p{Lu}{2,}|Wmo|Wlz|Zvw|Wajong|Wsnp|pgb|ggz|gz|lvb|mbo|hbo|vso|wmo|wlz|zvw)$/u
const DOUBLE_NEGATION =
  /\b(niet (on|geen|zonder|nooit|niemand|niets)\w*|geen \w+ (niet|nooit|zonder)|nooit (niet|geen)|niet .{1,30}\bmits|tenzij|mits)\b/iu
const PASSIVE =
  /\b(word|wordt|worden|werd|werden)\b.{0,60}?\b(ge|be|ver|ont|her)\w{2,}(d|t|en)\b|\b(ge|be|ver|ont|her)\w{2,}(d|t|en) (wordt|worden|werd|werden)\b/iu

interface Text {
  readonly path: Path
  readonly text: string
}

interface Place {
  readonly yaml: YamlFile
  readonly path: Path
  readonly report: Reporter
}

/** Words that need no tip: explained ones, and names. */
interface Vocabulary {
  readonly explained: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Dutch that is too hard, in every text that people read, easy Dutch and that of the young too. */
export function judgeReadability(source: FolderSource, report: Reporter): void {
  const vocabulary = vocabularyOf(source)
  const judgeFile = (yaml: YamlFile, texts: readonly Text[], isOneThing: boolean) => {
    for (const { path, text } of texts) judge({ yaml, path, report }, text, vocabulary)
    const together = isOneThing ? [texts] : texts.map((text) => [text])
    for (const group of together) judgeAddress(yaml, group, report)
  }
  for (const { kind, yaml } of translatableFiles(source)) {
    judgeFile(yaml, textsOf(kind, yaml.value), !isListLike(kind))
  }
  for (const [language, files] of source.translations) {
    if (!isOverlay(language)) continue
    for (const yaml of files.values()) {
      judgeFile(
        yaml,
        [...givenTexts(yaml.value).values()],
        /\//u.test(yaml.path.slice(language.length + 14)),
      )
    }
  }
}

function judge(place: Place, text: string, vocabulary: Vocabulary): void {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_#]/gu, '')
  const measured = measureDutch(plain)
  for (const { text: sentence, words } of measured.sentences) {
    judgeLength(place, sentence, words.length)
    judgeWords(place, sentence, words, vocabulary, plain)
    judgeTurns(place, sentence)
  }
  judgeEase(place, measured)
  judgeRareWords(place, measured, vocabulary)
}

function judgeLength({ report, yaml, path }: Place, sentence: string, length: number): void {
  if (length <= LONG_SENTENCE) return
  const isTooLong = length > LONGEST_SENTENCE
  report[isTooLong ? 'warning' : 'hint'](
    isTooLong ? 'SENTENCE_TOO_LONG' : 'SENTENCE_LONG',
    yaml,
    path,
    `Deze zin heeft ${length} woorden: "${sentence}"`,
    `Maak er twee zinnen van, elk met hooguit ${isTooLong ? LONGEST_SENTENCE : LONG_SENTENCE} woorden.`,
  )
}

function judgeWords(
  { report, yaml, path }: Place,
  sentence: string,
  words: readonly string[],
  { explained, names }: Vocabulary,
  text: string,
): void {
  for (const word of new Set(words)) {
    const plain = word.toLocaleLowerCase('nl')
    const instead = Object.hasOwn(OFFICIAL_WORDS, plain) ? OFFICIAL_WORDS[plain] : undefined
    if (instead !== undefined) {
      report.warning(
        'OFFICIAL_WORD',
        yaml,
        path,
        `"${word}" is een woord van kantoren: "${sentence}"`,
        `Schrijf liever: ${instead}.`,
      )
    }
    if (!ABBREVIATION.test(word) || explained.has(plain) || names.has(plain)) continue
    // "Centrum indicatiestelling zorg (CIZ)" explains itself.
    if (!text.includes(`(${word}`)) {
      report.warning(
        'ABBREVIATION',
        yaml,
        path,
        `Niet iedereen kent de afkorting "${word}": "${sentence}"`,
        'Leg het woord uit in terms.yaml, of schrijf het voluit.',
      )
    }
  }
}

/** One thing speaks to its reader in one way: `u` to most and to the worker, `je` to children. */
function judgeAddress(yaml: YamlFile, texts: readonly Text[], report: Reporter): void {
  const toReader = texts.filter(({ path }) => path.at(-1) !== 'worker')
  const found = toReader.flatMap(({ path, text }) =>
    measureDutch(text).sentences.flatMap((sentence) =>
      sentence.words
        .filter((word) => FORMAL.test(word) || INFORMAL.test(word))
        .map((word) => ({ word, path, sentence: sentence.text })),
    ),
  )
  const formal = found.filter(({ word }) => FORMAL.test(word))
  const informal = found.filter(({ word }) => INFORMAL.test(word))
  const [odd] = formal.length < informal.length ? formal : informal
  if (!odd || formal.length === 0) return
  report.warning(
    'MIXED_ADDRESS',
    yaml,
    odd.path,
    `Hier staat "${odd.word}", en in dezelfde tekst ook de andere aanspreekvorm: "${odd.sentence}"`,
    'Schrijf overal "u" en "uw", of bij een tekst voor kinderen overal "je".',
  )
}

function judgeTurns({ report, yaml, path }: Place, sentence: string): void {
  if (DOUBLE_NEGATION.test(sentence)) {
    report.hint(
      'DOUBLE_NEGATION',
      yaml,
      path,
      `Twee keer nee in één zin leest moeilijk: "${sentence}"`,
      'Zeg wat er wel is, of wat iemand wel kan doen.',
    )
  }
  if (PASSIVE.test(sentence)) {
    report.hint(
      'PASSIVE',
      yaml,
      path,
      `Deze zin zegt niet wie iets doet: "${sentence}"`,
      'Begin met wie het doet: "De gemeente betaalt", niet "Het wordt betaald".',
    )
  }
}

function judgeEase({ report, yaml, path }: Place, { words, ease }: Measured): void {
  if (words < FEWEST_WORDS || ease === undefined || ease >= LOWEST_EASE) return
  report.warning(
    'TEXT_TOO_HARD',
    yaml,
    path,
    `Deze tekst is moeilijk te lezen (${Math.round(ease)}; gewoon is ${LOWEST_EASE} of hoger).`,
    'Gebruik kortere zinnen en kortere, gewone woorden.',
  )
}

/** A capital in mid-sentence is a name; figures, dates and addresses are no words. */
function judgeRareWords(
  { report, yaml, path }: Place,
  { sentences }: Measured,
  { explained, names }: Vocabulary,
): void {
  const rare = sentences.flatMap(({ words }) =>
    words.filter((word, at) => {
      const isName = names.has(word.toLocaleLowerCase('nl')) || (at > 0 && /^\p{Lu}/u.test(word))
      return !isName && !/[\d.@/{}_]/u.test(word) && !isFrequent(word, explained)
    }),
  )
  if (rare.length === 0) return
  report.hint(
    'RARE_WORD',
    yaml,
    path,
    `Deze woorden horen mensen niet vaak: ${[...new Set(rare)].join(', ')}.`,
    'Kies een gewoon woord, of leg het uit in terms.yaml.',
  )
}

function vocabularyOf({ terms, contacts, areas, offers }: FolderSource): Vocabulary {
  const words = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => text.toLocaleLowerCase('nl').split(/[^\p{L}\p{N}'’]+/u)))
  return {
    explained: words((terms?.value ?? []).flatMap(({ word, also }) => [word, ...also])),
    names: words([
      ...[...contacts.values()].flatMap(({ value }) => value?.name ?? []),
      ...[...offers.values()].flatMap(({ value }) => value?.name ?? []),
      ...(areas?.value ?? []).map(({ name }) => name),
    ]),
  }
}
