// How the proof over all walks grows with the guide, each size in a process of its own.
import { spawnSync } from 'node:child_process'
import type { measureProof } from './growth.ts'
import { markdownTable, numberText } from './table.ts'

const SIZES = [
  [30, 80],
  [100, 500],
  [200, 1000],
  [300, 2000],
] as const

export function benchGrowth(sizes: number = SIZES.length): string {
  const rows = SIZES.slice(0, sizes).map(([questions, offers]) => {
    const measure = `
      const { measureProof } = await import('./bench/growth.ts')
      console.log(JSON.stringify(measureProof(${questions}, ${offers})))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', measure])
    const row = JSON.parse(String(stdout)) as ReturnType<typeof measureProof>
    return [
      numberText(row.questions),
      numberText(row.offers),
      numberText(row.proofSeconds, 2),
      numberText(row.seconds, 2),
      numberText(row.nodes),
      numberText(row.walksDigits),
      numberText(row.megabytes),
    ]
  })
  return markdownTable(
    [
      'Questions',
      'Offers',
      'Proof s',
      'with coverage s',
      'Nodes',
      'Digits of the number of walks',
      'MB',
    ],
    rows,
  )
}
