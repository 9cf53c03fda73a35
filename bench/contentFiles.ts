// What reading, judging, proving and building cost as a content folder grows.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentMeasured } from './files/measureContent.ts'
import { writeNeutralContent } from './neutralContent.ts'
import { markdownTable, numberText, roundText, spreadOf, spreadText } from './table.ts'
import { neutralTree } from './tree/neutralTree.ts'

/** Questions and offers that come to 40, 400 and 4,000 files. */
const SIZES = [
  [30, 16],
  [300, 178],
  [3000, 1798],
] as const
const WAYS = ['read', 'check', 'build'] as const
type Way = (typeof WAYS)[number]

export interface ContentOptions {
  /** Of the smaller sizes; the largest is measured once. */
  readonly rounds: number
  readonly sizes: number
  readonly limitSeconds: number
}

export async function benchContent(options: ContentOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-bench-content-'))
  try {
    const sizes = []
    for (const [questions, offers] of SIZES.slice(0, options.sizes)) {
      const content = join(folder, `content-${questions}`)
      await writeNeutralContent(neutralTree(questions, offers), content)
      const files = readdirSync(content, { recursive: true, withFileTypes: true })
      sizes.push({ content, files: files.filter((entry) => entry.isFile()).length })
    }
    const rows = sizes.flatMap(({ content, files }) => {
      const samples: Record<Way, ContentMeasured[]> = { read: [], check: [], build: [] }
      const rounds = files < 1000 ? options.rounds : 1
      for (let round = 0; round < rounds; round += 1) {
        for (const way of WAYS) {
          const measured = measureOnce(way, content, join(folder, 'out'), options.limitSeconds)
          if (measured) samples[way].push(measured)
        }
      }
      return WAYS.map((way) => rowOf(way, files, samples[way], options.limitSeconds))
    })
    return markdownTable(['Files', 'What', 'Seconds', 'ms a file', 'Memory MB'], rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const NAMES: Readonly<Record<Way, string>> = {
  read: 'check without the proof',
  check: 'check with the proof',
  build: 'build, proof included',
}

function rowOf(way: Way, files: number, samples: readonly ContentMeasured[], limit: number) {
  const seconds = spreadOf(samples.map((one) => one.seconds))
  const megabytes = spreadOf(samples.map((one) => one.megabytes))
  return [
    numberText(files),
    NAMES[way],
    seconds ? spreadText(seconds, 2) : `not within ${limit} s`,
    seconds ? roundText((seconds.median * 1000) / files) : '-',
    megabytes ? numberText(megabytes.median) : '-',
  ]
}

function measureOnce(
  way: Way,
  content: string,
  out: string,
  limitSeconds: number,
): ContentMeasured | undefined {
  const script = join(import.meta.dirname, 'files/measureContent.ts')
  const { stdout, stderr, error, status } = spawnSync(
    process.execPath,
    [script, way, content, out],
    {
      timeout: limitSeconds * 1000,
      encoding: 'utf8',
    },
  )
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return undefined
  if (status !== 0) throw new Error(`Measuring ${way} failed: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as ContentMeasured
}
