import Fuse from 'fuse.js'
import { createRequire } from 'node:module'
import { compileFolder } from '../src/compiler/compile.ts'
import type { Guide } from '../src/guide/guide.ts'
import { findHelp } from '../src/search/findHelp.ts'
import { helpEntries, type HelpEntry, type LanguageTexts } from '../src/search/helpIndex.ts'
import { meaningfulWords, plain } from '../src/search/plainWords.ts'
import { searchIndexOf } from '../src/search/searchIndex.ts'
import { labelsOf, namesOf, shareRight, type Label } from '../tests/search/labels.ts'
import { markdownTable } from './table.ts'

/** Of 80, 800 and 8,000 items as many as asked, and one language or all that have labelled queries. */
export interface SearchOptions {
  readonly sizes: number
  readonly isDutchAlone: boolean
}

const SIZES = [80, 800, 8_000]
/** What a method needs once, and then at each query: the names of what it finds, the best first. */
type Method = (content: Content) => (typed: string) => readonly string[]

interface Content {
  readonly guide: Guide
  readonly texts: readonly LanguageTexts[]
  /** Her age goes along with the query, as in the app. */
  readonly isYoung?: boolean
}

/** `npm run bench -- search`: our search beside others, over the labelled queries of the tests. */
export async function benchSearch(options: SearchOptions): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const { guide, texts } = await compileFolder('content', { today, skipWalks: true })
  if (!guide || !texts) throw new Error('Expected a guide from content')
  const methods: Record<string, Method> = {
    ours,
    'fuse alone': fuseAlone,
    substring,
    minisearch: miniSearch(),
  }
  const rows: string[][] = []
  for (const language of options.isDutchAlone ? ['nl'] : Object.keys(texts)) {
    const labels = labelsOf(language)
    if (labels.length === 0) continue
    const read = language === 'nl' ? ['nl'] : [language, 'nl']
    const content = {
      guide,
      texts: read.flatMap((one) => texts[one] ?? []),
      isYoung: language === 'nl-jong',
    }
    for (const [name, method] of Object.entries(methods)) {
      rows.push([name, language, 'own', ...measure(method, content, labels)])
    }
  }
  for (const size of SIZES.slice(0, options.sizes)) {
    const content = grown({ guide, texts: texts['nl'] ? [texts['nl']] : [] }, size)
    const there = new Set(entriesOf(content).map(nameOf))
    const labels = labelsOf('nl').filter(({ finds }) => finds.some((one) => there.has(one)))
    for (const [name, method] of Object.entries(methods)) {
      rows.push([name, 'nl', String(size), ...measure(method, content, labels)])
    }
  }
  return markdownTable(
    [
      'Method',
      'Language',
      'Items',
      'Queries',
      'First',
      'First three',
      'Index ms',
      'p50 ms',
      'p95 ms',
    ],
    rows,
  )
}

/** Every query is timed a few times and the middle one counts: others use this machine too. */
function measure(method: Method, content: Content, labels: readonly Label[]) {
  const start = performance.now()
  const find = method({ ...content, texts: [...content.texts] })
  const indexMs = performance.now() - start
  const once = labels.map(({ typed }) => timed(() => find(typed)))
  const times = Math.max(...once) > 50 ? 1 : 9
  const each = labels.map(({ typed }) =>
    middle(Array.from({ length: times }, () => timed(() => find(typed)))),
  )
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`
  return [
    String(labels.length),
    percent(shareRight(labels, find, 1)),
    percent(shareRight(labels, find, 3)),
    indexMs.toFixed(0),
    middle(each).toFixed(3),
    at(each, 0.95).toFixed(3),
  ]
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

const middle = (times: readonly number[]) => at(times, 0.5)

const ours: Method = ({ guide, texts, isYoung }) => {
  searchIndexOf(guide, texts)
  return (typed) => namesOf(findHelp(guide, texts, typed, isYoung)).map(original)
}

/** The others get the same words, and the synonyms of the terms that a text uses among them. */
interface Document {
  readonly id: number
  readonly result: string
  readonly name: string
  readonly summary: string
  readonly related: string
  readonly body: string
}

function documentsOf(content: Content): Document[] {
  const terms = content.texts.flatMap(({ content }) => content.terms)
  const phrases = terms.map(({ word, also }) => [word, ...also].map(plain))
  const known = new Map<string, string>()
  return entriesOf(content).map((entry, id) => {
    const { names, idWords, summary, related, body } = entry
    const text = ` ${names.join(' ')} ${summary} ${body} `
    const synonyms =
      known.get(nameOf(entry)) ??
      phrases
        .filter((same) => same.some((one) => text.includes(` ${one} `)))
        .flat()
        .join(' ')
    known.set(nameOf(entry), synonyms)
    const words = `${idWords} ${related} ${synonyms}`
    return { id, result: nameOf(entry), name: names.join(' '), summary, related: words, body }
  })
}

/** A term only explains: the others search what helps. */
function entriesOf({ guide, texts }: Content): HelpEntry[] {
  return [...helpEntries(guide, texts)].filter(({ kind }) => kind !== 'term')
}

const fuseAlone: Method = (content) => {
  const fuse = new Fuse(documentsOf(content), {
    keys: [
      { name: 'name', weight: 4 },
      { name: 'related', weight: 2 },
      { name: 'summary', weight: 1.5 },
    ],
    ignoreLocation: true,
    useTokenSearch: true,
    threshold: 0.3,
  })
  return (typed) => fuse.search(meaningfulWords(typed).join(' ')).map(({ item }) => item.result)
}

const substring: Method = (content) => {
  const documents = documentsOf(content).map(({ result, name, ...rest }) => ({
    result,
    name,
    all: `${name} ${rest.related} ${rest.summary} ${rest.body}`,
  }))
  return (typed) => {
    const words = meaningfulWords(typed)
    const found = documents.filter(({ all }) => words.every((word) => all.includes(word)))
    const isInName = ({ name }: { name: string }) => words.some((word) => name.includes(word))
    return [...found.filter(isInName), ...found.filter((one) => !isInName(one))].map(
      ({ result }) => result,
    )
  }
}

interface MiniSearch {
  addAll(documents: readonly Document[]): void
  search(query: string, options?: object): { readonly result: string }[]
}

function miniSearch(): Method {
  const peers = createRequire(new URL('peers/package.json', import.meta.url))
  const MiniSearch = peers('minisearch') as new (options: object) => MiniSearch
  const inBoth = { prefix: true, fuzzy: 0.2, boost: { name: 4, related: 2, summary: 1.5 } }
  return (content) => {
    const mini = new MiniSearch({
      fields: ['name', 'related', 'summary', 'body'],
      storeFields: ['result'],
    })
    mini.addAll(documentsOf(content))
    return (typed) => {
      const words = meaningfulWords(typed).join(' ')
      const all = mini.search(words, { ...inBoth, combineWith: 'AND' })
      const found = all.length > 0 ? all : mini.search(words, { ...inBoth, combineWith: 'OR' })
      return found.map(({ result }) => result)
    }
  }
}

function nameOf({ kind, id }: HelpEntry): string {
  return original(kind === 'theme' ? `${kind}:${id}` : id)
}

const COPY = '--'
/** A copy of the right help is right too. */
function original(name: string): string {
  return name.split(COPY)[0] ?? name
}

/** As many items as asked: a part of the own ones, or copies of them that each have a word of their own. */
function grown({ guide, texts }: Content, size: number): Content {
  const items = [...guide.offers, ...guide.advice, ...Object.values(guide.contacts)]
  const step = Math.max(1, items.length / size)
  const chosen = Array.from({ length: size }, (_, at) => {
    const item = items[Math.floor(at * step) % items.length]
    if (!item) throw new Error('Expected items in the guide')
    const copy = Math.floor((at * step) / items.length)
    return { from: item.id, id: copy === 0 ? item.id : `${item.id}${COPY}${copy}`, copy }
  })
  const ofKind = <T extends { readonly id: string }>(all: readonly T[]): T[] => {
    const byId = new Map(all.map((one) => [one.id, one]))
    return chosen.flatMap(({ from, id }) => {
      const one = byId.get(from)
      return one ? [{ ...one, id }] : []
    })
  }
  const contacts = ofKind(Object.values(guide.contacts))
  const textsOf = <T extends object>(all: Record<string, T>, key: keyof T): Record<string, T> =>
    Object.fromEntries(
      chosen.flatMap(({ from, id, copy }) => {
        const one = all[from]
        const text = one?.[key]
        if (!one) return []
        return [[id, copy === 0 ? one : { ...one, [key]: `${String(text)} plaats${copy}` }]]
      }),
    )
  return {
    guide: {
      ...guide,
      offers: ofKind(guide.offers),
      advice: ofKind(guide.advice),
      contacts: Object.fromEntries(contacts.map((one) => [one.id, one])),
    },
    texts: texts.map(({ start, content }) => ({
      start,
      content: {
        ...content,
        advice: textsOf(content.advice, 'title'),
        offers: textsOf(content.offers, 'name'),
        contacts: textsOf(content.contacts, 'what'),
      },
    })),
  }
}
