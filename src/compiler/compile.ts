import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Guide } from '../guide/guide.ts'
import type { Day, Language } from '../guide/ids.ts'
import { compileGuide } from './compileGuide.ts'
import { emitTexts, type LanguageTexts } from './emitTexts.ts'
import { judgeFacts } from './facts.ts'
import { fingerprint } from './fingerprint.ts'
import { judgeInterface } from './judgeInterface.ts'
import { judgeReadability } from './judgeReadability.ts'
import { judgeReferences } from './judgeReferences.ts'
import { judgeShape } from './judgeShape.ts'
import { judgeTexts } from './judgeTexts.ts'
import { judgeAllWalks, judgeCases, judgeConditions, type Proved } from './judgeWalks.ts'
import { namesOf } from './names.ts'
import { withOwnWords } from './ownWords.ts'
import { sortedProblems, type Problem } from './problem.ts'
import { readFolder, type FolderSource } from './readFolder.ts'
import { reporterTo } from './reporter.ts'
import { textsOf } from './texts.ts'
import {
  isOverlay,
  readTranslations,
  SHOWN_FROM,
  SOURCE_LANGUAGE,
  translatableFiles,
} from './translations.ts'

/** The content that ships with the app: another folder takes its interface and pages from it. */
export const OWN_CONTENT = join(dirname(fileURLToPath(import.meta.url)), '../../content')

type Texts = Readonly<Record<Language, LanguageTexts>>

export interface Compiled {
  readonly problems: readonly Problem[]
  /** The files as read; absent when `guide.yaml` is missing or cannot be understood. */
  readonly source: FolderSource
  /** Absent when there are errors other than failed cases and guarantees. */
  readonly guide?: Guide
  readonly texts?: Texts
  readonly languages?: readonly LanguageState[]
  readonly proved?: Proved
}

/** How far a translation is, as the app says it honestly. */
export interface LanguageState {
  readonly code: Language
  /** Share of the texts that is there and fresh, from 0 to 1. */
  readonly complete: number
  readonly isReviewed: boolean
  /** Complete enough to be chosen: see SHOWN_FROM in translations.ts. */
  readonly isShown: boolean
}

export interface CompileOptions {
  readonly today: Day
  /** Leave out cases, guarantees and proofs: `walk` does not judge those. */
  readonly skipWalks?: boolean
}

/**
 * Reads, judges and compiles a content folder.
 * @throws UnreadableFolder when there is no folder to read
 */
export async function compileFolder(dir: string, options: CompileOptions): Promise<Compiled> {
  const { today, skipWalks = false } = options
  const problems: Problem[] = []
  const report = reporterTo(problems)
  const source = await readFolder(dir, problems)
  if (!source.guide) problems.push(noGuide())
  for (const kind of ['questions', 'contacts'] as const) {
    if (source[kind].size === 0 && (kind !== 'questions' || source.scales.size === 0)) {
      problems.push(emptyFolder(kind))
    }
  }
  const names = namesOf(source, await shippedPages())
  judgeShape(source, names, report)
  judgeReferences(source, names, report)
  judgeFacts(source, today, report)
  judgeTexts(source, names, problems, report)
  judgeReadability(source, report)
  if (!isOwn(dir)) judgeInterface(source, await shippedWords(), report)
  judgeLocks(source, report)
  const translations = readTranslations(source, report)
  const guide = compileGuide(source, names, versionOf(source), today, problems)
  judgeConditions(source, names, problems)
  if (!guide || problems.some(({ severity }) => severity === 'error')) {
    return { problems: sortedProblems(problems), source }
  }
  if (!skipWalks) judgeCases(source, guide, today, report)
  const proved = skipWalks
    ? undefined
    : judgeAllWalks(source, guide, names, today, problems, report)
  const emitted = new Map([[SOURCE_LANGUAGE, emitTexts(source)]])
  for (const [language, translation] of translations) {
    emitted.set(language, emitTexts(source, translation))
  }
  return {
    problems: sortedProblems(problems),
    source,
    guide,
    texts: await allTexts(dir, emitted, guide, options),
    languages: guide.languages.map((code) => {
      if (code === SOURCE_LANGUAGE) return { code, complete: 1, isReviewed: true, isShown: true }
      const { complete = 0, isReviewed = false, lacksSafety = true } = translations.get(code) ?? {}
      const isShown = isOverlay(code) || (complete >= SHOWN_FROM && !lacksSafety)
      return { code, complete, isReviewed, isShown }
    }),
    ...(proved ? { proved } : {}),
  }
}

/** Compiled once: it does not change while other folders are judged against it. */
const ownByDay = new Map<Day, Promise<Compiled>>()
function ownContent(today: Day): Promise<Compiled> {
  const compiled = ownByDay.get(today) ?? compileFolder(OWN_CONTENT, { today, skipWalks: true })
  ownByDay.set(today, compiled)
  return compiled
}

function isOwn(dir: string): boolean {
  return resolve(dir) === resolve(OWN_CONTENT)
}

/** Another folder takes the words that it does not name from the content that ships with the app. */
async function allTexts(
  dir: string,
  texts: ReadonlyMap<Language, LanguageTexts>,
  guide: Guide,
  options: CompileOptions,
): Promise<Texts> {
  const isShown = ([language]: readonly [Language, unknown]) =>
    guide.languages.includes(language) || language === SOURCE_LANGUAGE || isOverlay(language)
  const own = isOwn(dir) ? undefined : await ownContent(options.today)
  const whole = own?.texts ? withOwnWords(texts, own.texts, guide) : texts
  return Object.fromEntries([...whole].filter(isShown))
}

async function shippedPages(): Promise<string[]> {
  const files = await readdir(join(OWN_CONTENT, 'pages')).catch(() => [])
  return files.map((file) => basename(file, '.yaml'))
}

/** The keys of every word of the app; read once, for it does not change while other folders are judged. */
let shipped: Promise<ReadonlySet<string>> | undefined
function shippedWords(): Promise<ReadonlySet<string>> {
  shipped ??= readFile(join(OWN_CONTENT, 'interface.yaml'), 'utf8').then((text) => {
    const own: unknown = parse(text)
    return new Set(textsOf('interface', own).map(({ key }) => key.join('.')))
  })
  return shipped
}

/** Changes whenever any file of the guide changes. */
function versionOf(source: FolderSource): string {
  const hash = createHash('sha256')
  for (const { path, yaml } of translatableFiles(source)) hash.update(`${path}\n${yaml.text}\n`)
  return hash.digest('hex').slice(0, 12)
}

/** A validated scale is only valid in the very words that were tested. */
function judgeLocks(source: FolderSource, report: ReturnType<typeof reporterTo>): void {
  for (const { yaml, value } of source.scales.values()) {
    if (value?.lock === undefined) continue
    const now = fingerprint(value.items.map(({ say }) => say))
    if (value.lock === now) continue
    report.error(
      'LOCK_BROKEN',
      yaml,
      ['lock'],
      `De stellingen zijn veranderd: het slot is ${value.lock}, maar de tekst geeft ${now}.`,
      'Zet de oude tekst terug. Een gevalideerde meter geldt alleen in zijn eigen woorden.',
    )
  }
}

function noGuide(): Problem {
  return {
    code: 'NO_GUIDE',
    file: 'guide.yaml',
    line: 1,
    column: 1,
    width: 1,
    severity: 'error',
    message: 'Het bestand guide.yaml ontbreekt.',
    hint: 'Maak guide.yaml met title, publisher en chapters.',
  }
}

function emptyFolder(kind: 'questions' | 'contacts'): Problem {
  const what = kind === 'questions' ? 'vraag' : 'contact'
  return {
    code: kind === 'questions' ? 'NO_QUESTIONS' : 'NO_CONTACTS',
    file: kind,
    line: 1,
    column: 1,
    width: 1,
    severity: 'error',
    message: `Er is geen enkele ${what} in de map ${kind}.`.replace(
      'enkele contact',
      'enkel contact',
    ),
    hint: `Voeg minstens één ${what} toe.`,
  }
}
