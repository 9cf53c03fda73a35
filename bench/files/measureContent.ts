// One way to handle one content folder, in a process of its own: prints seconds and the most memory used.
import { compileFolder } from '../../src/compiler/compile.ts'

export interface ContentMeasured {
  readonly seconds: number
  readonly megabytes: number
}

const [way, folder, out] = process.argv.slice(2)
if (folder === undefined) throw new Error('Expected: read|check|build folder [out]')

const start = performance.now()
if (way === 'build') {
  process.env['WEGWIJZER_CONTENT'] = folder
  process.env['WEGWIJZER_OUT'] = out
  const { default: buildApp } = await import('../../scripts/build.mjs')
  await buildApp()
} else {
  const { guide } = await compileFolder(folder, {
    today: '2026-06-01',
    skipWalks: way === 'read',
  })
  if (!guide) throw new Error('The content has errors')
}
const measured: ContentMeasured = {
  seconds: (performance.now() - start) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
}
process.stdout.write(`${JSON.stringify(measured)}\n`)
