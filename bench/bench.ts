// All parts of `npm run bench`, in one order, with what must be known to repeat them.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { numberText } from './table.ts'

export interface BenchOptions {
  /** Names of parts; none means all that are not left out. */
  readonly parts: readonly string[]
  readonly isQuick: boolean
  /** Also writes docs/performance.md, with bench/notes.md behind the tables. */
  readonly isWritten: boolean
}

interface Part {
  readonly title: string
  /** Only when it is named, or when there is time. */
  readonly isLeftOut?: 'unless named' | 'when quick'
  run(isQuick: boolean): Promise<string>
}

/** Each part brings its own tables, and stays under its share of three minutes when quick. */
const PARTS: Readonly<Record<string, Part>> = {
  pages: {
    title: 'Pages: the same questions, each page in its own way',
    run: async (isQuick) => {
      const { benchPages } = await import('./pages.ts')
      return benchPages(
        isQuick
          ? { rounds: 1, clicks: 5, walks: 1, heapWalks: 5, withAll: false }
          : { rounds: 5, clicks: 30, walks: 3, heapWalks: 50, withAll: true },
      )
    },
  },
  engine: {
    title: 'Engines: whole walks without a page',
    run: async (isQuick) => {
      const { installPeers } = await import('./installPeers.ts')
      installPeers()
      const { benchEngines } = await import('./engines.ts')
      return benchEngines(
        isQuick
          ? { rounds: 1, seconds: 0.5, sizes: 1, limitSeconds: 10 }
          : { rounds: 3, seconds: 2, sizes: 3, limitSeconds: 40 },
      )
    },
  },
  content: {
    title: 'Content: check and build as the folder grows',
    run: async (isQuick) => {
      const { benchContent } = await import('./contentFiles.ts')
      return benchContent(
        isQuick
          ? { rounds: 1, sizes: 1, limitSeconds: 30 }
          : { rounds: 3, sizes: 3, limitSeconds: 120 },
      )
    },
  },
  search: {
    title: 'Search: the right help first, and how soon',
    run: async (isQuick) => {
      const { installPeers } = await import('./installPeers.ts')
      installPeers()
      const { benchSearch } = await import('./search.ts')
      return benchSearch(
        isQuick ? { sizes: 2, isDutchAlone: true } : { sizes: 3, isDutchAlone: false },
      )
    },
  },
  growth: {
    title: 'Proof: how it grows with the guide',
    run: async (isQuick) => {
      const { benchGrowth } = await import('./proofGrowth.ts')
      return benchGrowth(isQuick ? 2 : undefined)
    },
  },
  lighthouse: {
    title: 'Lighthouse: three screens on its phone',
    isLeftOut: 'when quick',
    run: async () => {
      const { benchLighthouse } = await import('./lighthouse.ts')
      return benchLighthouse(3)
    },
  },
  hosting: {
    title: 'Hosting: visits a second of one core',
    isLeftOut: 'unless named',
    run: async () => {
      const { benchHosting } = await import('./hosting.mjs')
      return benchHosting()
    },
  },
}

export async function runBench({ parts, isQuick, isWritten }: BenchOptions): Promise<void> {
  const usual = Object.entries(PARTS).flatMap(([name, { isLeftOut }]) =>
    isLeftOut === undefined || (isLeftOut === 'when quick' && !isQuick) ? [name] : [],
  )
  const names = parts.length > 0 ? parts : usual
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown !== undefined) {
    throw new Error(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`)
  }
  const texts = [`# How fast it is\n\n${circumstances(parts, isQuick)}`]
  console.log(`${texts[0]}\n`)
  for (const name of names) {
    const part = PARTS[name]
    if (!part) continue
    const start = performance.now()
    const text = `## ${part.title}\n\n${await part.run(isQuick)}`
    texts.push(text)
    console.log(`${text}\n\n(${numberText((performance.now() - start) / 1000)} s)\n`)
  }
  if (!isWritten) return
  const notes = readFileSync(new URL('notes.md', import.meta.url), 'utf8')
  writeFileSync('docs/performance.md', `${[...texts, notes.trim()].join('\n\n')}\n`)
}

function circumstances(parts: readonly string[], isQuick: boolean): string {
  const [cpu] = cpus()
  const now = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const load = loadavg().map((one) => numberText(one, 1))
  const asked = [...parts, ...(isQuick ? ['--quick'] : [])]
  const command = ['npm run bench', ...(asked.length > 0 ? ['--', ...asked] : [])].join(' ')
  return (
    `Measured ${now} UTC with \`${command}\` on ${cpus().length} cores ` +
    `(${cpu?.model.trim()}), ${numberText(totalmem() / 1e9)} GB, Node ${process.versions.node}. ` +
    `Load of the machine when it began: ${load.join(', ')}. On a machine that others use too, only the ratios say ` +
    'something: they are between things measured in the same run.'
  )
}
