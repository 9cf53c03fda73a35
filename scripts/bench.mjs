// `npm run bench`: how the proof over all walks grows with the guide, each size in a process of its own.
import { spawnSync } from 'node:child_process'

const SIZES = [
  [30, 80],
  [100, 500],
  [200, 1000],
  [300, 2000],
]

export default async function bench(args = []) {
  if (args.includes('hosting')) {
    const { benchHosting } = await import('../bench/hosting.mjs')
    return benchHosting()
  }
  const rows = SIZES.map(([questions, offers]) => {
    const measure = `
      const { measureProof } = await import('./bench/growth.ts')
      console.log(JSON.stringify(measureProof(${questions}, ${offers})))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', measure])
    const row = JSON.parse(String(stdout))
    return {
      vragen: row.questions,
      aanbod: row.offers,
      'bewijs (s)': row.proofSeconds.toFixed(2),
      'met dekking (s)': row.seconds.toFixed(2),
      knopen: row.nodes,
      'paden (cijfers)': row.walksDigits,
      'geheugen (MB)': Math.round(row.megabytes),
    }
  })
  console.table(rows)
}
