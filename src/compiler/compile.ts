import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Guide } from '../guide/guide.ts'
import type { Day, Language } from '../guide/ids.ts'
import { compileGuide } from './compileGuide.ts'
import { emitTexts, type LanguageTexts } from './emitTexts.ts'
import { judgeFacts } from './facts.ts'
import { fingerprint } from './fingerprint.ts'
import { judgeReferences } from './judgeReferences.ts'
import { judgeShape } from './judgeShape.ts'
import { judgeTexts } from './judgeTexts.ts'
import { judgeAllWalks, judgeCases, type Proved } from './judgeWalks.ts'
import { namesOf } from './names.ts'
import { sortedProblems, type Problem } from './problem.ts'
import { readFolder, type FolderSource } from './readFolder.ts'
import { reporterTo } from './reporter.ts'
import { readTranslations, translatableFiles } from './translations.ts'

/** The content that ships with the app: another folder takes its interface and pages from it. */
export const OWN_CONTENT = join(dirname(fileURLToPath(import.meta.url)), '../../content')

export interface Compiled {
  readonly problems: readonly Problem[]
  /** The files as read; absent when `guide.yaml` is missing or cannot be understood. */
  readonly source: FolderSource
  /** Absent when there are errors other than failed cases and guarantees. */
  readonly guide?: Guide
  readonly texts?: Readonly<Record<Language, LanguageTexts>>
  readonly languages?: readonly LanguageState[]
  readonly proved?: Proved
}

/** How far a translation is, as the app says it honestly. */
export interface LanguageState {
  readonly code: Language
  /** Share of the texts that is there and fresh, from 0 to 1. */
  readonly complete: number
  readonly isReviewed: boolean
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
  const names = namesOf(source)
  judgeShape(source, names, report)
  judgeReferences(source, names, report)
  judgeFacts(source, today, report)
  judgeTexts(source, names, problems, report)
  judgeLocks(source, report)
  const translations = readTranslations(source, report)
  const guide = compileGuide(source, names, versionOf(source), today, problems)
  if (!guide || problems.some(({ severity }) => severity === 'error')) {
    return { problems: sortedProblems(problems), source }
  }
  if (!skipWalks) judgeCases(source, guide, today, report)
  const proved = skipWalks
    ? undefined
    : judgeAllWalks(source, guide, names, today, problems, report)
  const emitted = new Map([['nl', emitTexts(source)]])
  for (const [language, translation] of translations) {
    emitted.set(language, emitTexts(source, translation))
  }
  return {
    problems: sortedProblems(problems),
    source,
    guide,
    texts: Object.fromEntries(await withOwnWords(dir, emitted, options)),
    languages: guide.languages.map((code) => ({
      code,
      complete: code === 'nl' ? 1 : (translations.get(code)?.complete ?? 0),
      isReviewed: code === 'nl' || (translations.get(code)?.isReviewed ?? false),
    })),
    ...(proved ? { proved } : {}),
  }
}

/** The app's own words and pages, under those that the folder names itself. */
async function withOwnWords(
  dir: string,
  texts: Map<Language, LanguageTexts>,
  options: CompileOptions,
): Promise<Map<Language, LanguageTexts>> {
  if (resolve(dir) === resolve(OWN_CONTENT)) return texts
  const own = await compileFolder(OWN_CONTENT, { ...options, skipWalks: true })
  const merged = new Map(texts)
  for (const [language, { start, content }] of Object.entries(own.texts ?? {})) {
    const given = texts.get(language)
    const base = given ?? EMPTY_TEXTS
    merged.set(language, {
      start: { ...base.start, interface: joined(start.interface, base.start.interface) },
      content: { ...base.content, pages: { ...content.pages, ...base.content.pages } },
    })
  }
  return merged
}

const EMPTY_TEXTS: LanguageTexts = {
  start: { interface: {}, guide: {}, questions: {}, scales: {} },
  content: {
    questions: {},
    scales: {},
    areas: {},
    advice: {},
    offers: {},
    contacts: {},
    terms: [],
    pages: {},
  },
}

type Tree = { readonly [key: string]: string | Tree }

function joined(under: Tree, over: Tree): Tree {
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  return Object.fromEntries(
    [...keys].map((key): [string, string | Tree] => {
      const [below, above] = [under[key], over[key]]
      if (typeof below === 'object' && typeof above === 'object') return [key, joined(below, above)]
      return [key, above ?? below ?? '']
    }),
  )
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
