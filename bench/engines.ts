// Whole walks a second without a page: random answers in, the offers that fit out, in their order.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileFolder } from '../src/compiler/compile.ts'
import type { Guide } from '../src/guide/guide.ts'
import { engineNamed, OWN_ENGINES, PEER_ENGINES, type EngineName } from './engines/engine.ts'
import { firstDifference } from './engines/equivalence.ts'
import type { EngineMeasured } from './engines/measureEngine.ts'
import { writeNeutralContent } from './neutralContent.ts'
import { markdownTable, ratioText, roundText, spreadOf } from './table.ts'
import { neutralTree, type Tree } from './tree/neutralTree.ts'

const SIZES = [
  [30, 80],
  [300, 800],
  [3000, 8000],
] as const
const ENGINES: readonly EngineName[] = [...PEER_ENGINES, ...OWN_ENGINES]
const NAMES: Partial<Record<EngineName, string>> = {
  xstate: 'planned (XState minimal)',
  jsonrules: 'json-rules-engine',
  'own-walk': '**own walk, one call**',
  'own-walk-each-answer': '**own walk after each answer**',
  'own-machine': '**own journey machine**',
}
const EQUAL_WALKS = 100

export interface EngineOptions {
  readonly rounds: number
  readonly seconds: number
  /** How many of the sizes, from the smallest on. */
  readonly sizes: number
  /** An engine that is not through its first walks by then is not waited for any longer. */
  readonly limitSeconds: number
}

export async function benchEngines(options: EngineOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-engines-'))
  try {
    await judgeEquivalence(folder)
    const tables = []
    for (const [questions, offers] of SIZES.slice(0, options.sizes)) {
      const { guide, seconds } = await compiled(neutralTree(questions, offers), folder)
      const guideFile = join(folder, 'guide.json')
      writeFileSync(guideFile, JSON.stringify(guide))
      const rows = measureSize(questions, offers, guideFile, options)
      tables.push(
        `### ${questions} questions, ${offers} offers\n\n${rows}\n\n` +
          `Reading and judging the content folder of this size, without proof: ${roundText(seconds)} s.`,
      )
    }
    return tables.join('\n\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What gives other results than the hand-written engine does other work, and is not measured. */
async function judgeEquivalence(folder: string): Promise<void> {
  const tree = neutralTree()
  const { guide } = await compiled(tree, folder)
  const reference = await engineNamed('vanilla', { tree, guide })
  for (const name of ENGINES) {
    const engine = await engineNamed(name, { tree, guide })
    const difference = await firstDifference(tree, reference, engine, EQUAL_WALKS)
    if (difference !== undefined) throw new Error(`${name} gives other results: ${difference}`)
  }
  console.log(`All ${ENGINES.length} engines give equal results on ${EQUAL_WALKS} random walks.`)
}

async function compiled(tree: Tree, folder: string): Promise<{ guide: Guide; seconds: number }> {
  const content = join(folder, 'content')
  await writeNeutralContent(tree, content)
  const start = performance.now()
  const { guide, problems } = await compileFolder(content, {
    today: '2026-06-01',
    skipWalks: true,
  })
  if (!guide) throw new Error(`The neutral content has errors: ${problems[0]?.message}`)
  return { guide, seconds: (performance.now() - start) / 1000 }
}

function measureSize(
  questions: number,
  offers: number,
  guideFile: string,
  { rounds, seconds, limitSeconds }: EngineOptions,
): string {
  const samples = new Map<EngineName, EngineMeasured[]>(ENGINES.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measured] of samples) {
      // What was too slow once is not tried again.
      if (measured.some(({ walksPerSecond }) => walksPerSecond === undefined)) continue
      measured.push(measureOnce([name, questions, offers, seconds, guideFile], limitSeconds))
    }
  }
  const spread = (name: EngineName, key: keyof EngineMeasured) =>
    spreadOf((samples.get(name) ?? []).map((one) => one[key] ?? Number.NaN))
  const vanilla = spread('vanilla', 'walksPerSecond')
  return markdownTable(
    ['Engine', 'Walks a second', 'min-max', 'of vanilla', 'Build ms', 'First walk ms', 'MB'],
    ENGINES.map((name) => {
      const walks = spread(name, 'walksPerSecond')
      const one = (key: keyof EngineMeasured) => {
        const found = spread(name, key)
        return found ? roundText(found.median) : '-'
      }
      return [
        NAMES[name] ?? name,
        walks ? roundText(walks.median) : `no walks within ${limitSeconds} s`,
        walks ? `${roundText(walks.min)}-${roundText(walks.max)}` : '-',
        ratioText(walks, vanilla),
        one('buildMs'),
        one('firstWalkMs'),
        one('megabytes'),
      ]
    }),
  )
}

function measureOnce(args: readonly unknown[], limitSeconds: number): EngineMeasured {
  const script = join(import.meta.dirname, 'engines/measureEngine.ts')
  const { stdout, stderr, error } = spawnSync(process.execPath, [script, ...args.map(String)], {
    timeout: limitSeconds * 1000,
    encoding: 'utf8',
  })
  const last = stdout.trim().split('\n').at(-1)
  if (!last && (error as NodeJS.ErrnoException | undefined)?.code !== 'ETIMEDOUT') {
    throw new Error(`Measuring ${String(args[0])} failed: ${stderr}`)
  }
  return last ? (JSON.parse(last) as EngineMeasured) : { buildMs: Number.NaN }
}
