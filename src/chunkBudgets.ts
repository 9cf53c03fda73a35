import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** In bytes over the line (brotli): what each file of the app may weigh. */
const APP: Readonly<Record<string, number>> = {
  libraries: 86_000,
  app: 18_500,
  'rolldown-runtime': 500,
  screens: 38_000,
  findHelp: 13_000,
  searchIndex: 3_000,
  'workbox-window.prod.es5': 2_200,
}

/** The same for what grows with our own content: there is room for a guide twice as large. */
const OWN_CONTENT: Readonly<Record<string, number>> = {
  'index.html': 10_300,
  content: 8_000,
  guide: 22_000,
  words: 7_000,
  start: 7_000,
  texts: 120_000,
}

export interface ChunkRow {
  readonly file: string
  readonly bytes: number
  /** `page`: asked for by the first page; `later`: by import() in these files. */
  readonly askedBy: string
}

/**
 * Weighs every script of a build, says who asks for it, and breaks the build when one is too heavy. The content
 * of someone else may weigh what it weighs.
 */
export function chunkBudgets(
  isOwnContent: boolean,
  told: (rows: readonly ChunkRow[]) => void,
): Plugin {
  const budgetOf = (file: string) => budgetFor(file, isOwnContent)
  return {
    name: 'chunk-budgets',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const rows = weighed(bundle)
        const over = rows.filter(({ file, bytes }) => bytes > budgetOf(file))
        told(rows)
        if (over.length === 0) return
        const list = over.map(({ file, bytes }) => `${file}: ${bytes}, may be ${budgetOf(file)}`)
        throw new Error(`Files over their budget (bytes, brotli):\n${list.join('\n')}`)
      },
    },
  }
}

/** By its name without the hash, and without the language where there is one file for each. */
function budgetFor(file: string, isOwnContent: boolean): number {
  const name = file.replace(/^assets\//, '').replace(/-[\w-]{8}\.js$/, '')
  const [kind = name] = name.split('-')
  const content = OWN_CONTENT[name] ?? OWN_CONTENT[kind]
  const budget = content === undefined || isOwnContent ? (APP[name] ?? content) : Infinity
  if (budget === undefined) throw new Error(`Expected a budget for ${file}: see chunkBudgets.ts`)
  return budget
}

function weighed(bundle: Rolldown.OutputBundle): ChunkRow[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const page = bundle['index.html']
  const html = page?.type === 'asset' ? String(page.source) : ''
  const asking = (file: string) => {
    if (html.includes(file)) return 'page'
    const later = chunks.filter(({ dynamicImports }) => dynamicImports.includes(file))
    const beside = chunks.filter(({ imports }) => imports.includes(file))
    return [...later.map((one) => `${one.name} (later)`), ...beside.map((one) => one.name)].join(
      ', ',
    )
  }
  return [
    { file: 'index.html', bytes: weightOf(html), askedBy: '' },
    ...chunks.map(({ fileName, code }) => ({
      file: fileName,
      bytes: weightOf(code),
      askedBy: asking(fileName),
    })),
  ].toSorted((one, other) => other.bytes - one.bytes)
}

function weightOf(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(Buffer.from(text), { params }).length
}
