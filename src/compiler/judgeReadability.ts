import type { FolderSource } from './readFolder.ts'
import type { YamlFile } from './readYaml.ts'
import { measureDutch } from './readability.ts'
import type { Reporter } from './reporter.ts'
import { textsOf, type TextPlace } from './texts.ts'
import { translatableFiles } from './translations.ts'

/** Words in a sentence that people still take in at once. */
const LONGEST_SENTENCE = 20
/** Flesch-Douma under this is harder than "fairly easy"; a short text says too little about it. */
const LOWEST_EASE = 70
const FEWEST_WORDS = 30

/** Dutch that is too hard, in every text that people read. */
export function judgeReadability(source: FolderSource, report: Reporter): void {
  for (const { kind, yaml } of translatableFiles(source)) {
    for (const place of textsOf(kind, yaml.value)) judge(yaml, place, report)
  }
}

function judge(yaml: YamlFile, { path, text }: TextPlace, report: Reporter): void {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_#]/gu, '')
  const { sentences, words, ease } = measureDutch(plain)
  for (const sentence of sentences) {
    const length = measureDutch(sentence).words
    if (length <= LONGEST_SENTENCE) continue
    report.warning(
      'SENTENCE_TOO_LONG',
      yaml,
      path,
      `Deze zin heeft ${length} woorden: "${sentence.replace(/\s+/gu, ' ')}"`,
      `Maak er twee zinnen van, elk met hooguit ${LONGEST_SENTENCE} woorden.`,
    )
  }
  if (words < FEWEST_WORDS || ease === undefined || ease >= LOWEST_EASE) return
  report.warning(
    'TEXT_TOO_HARD',
    yaml,
    path,
    `Deze tekst is moeilijk te lezen (${Math.round(ease)}; gewoon is ${LOWEST_EASE} of hoger).`,
    'Gebruik kortere zinnen en kortere, gewone woorden.',
  )
}
