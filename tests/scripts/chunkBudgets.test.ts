import { expect, it } from 'vitest'
import { chunkBudgets, type ChunkRow } from '../../src/chunkBudgets.ts'

/** Weighs a build of one file of about so many bytes, which cannot be made smaller. */
function weigh(file: string, kilobytes: number, isOwnContent: boolean): readonly ChunkRow[] {
  const told: ChunkRow[] = []
  const plugin = chunkBudgets(isOwnContent, (rows) => told.push(...rows))
  const code = Array.from({ length: kilobytes * 32 }, (_, at) => crypto.randomUUID() + at).join('')
  const chunk = { type: 'chunk', fileName: file, code, imports: [], dynamicImports: [] }
  const { generateBundle } = plugin as { generateBundle: { handler: (...of: unknown[]) => void } }
  generateBundle.handler({}, { [file]: chunk })
  return told
}

it('lets a file pass that is within its budget', () => {
  expect(weigh('assets/guide-01234567.js', 10, true)[0]?.file).toBe('assets/guide-01234567.js')
})

it('breaks the build on a file of the app that is too heavy, whatever the content', () => {
  expect(() => weigh('assets/app-01234567.js', 40, true)).toThrow(/assets\/app-.* may be 18500/)
  expect(() => weigh('assets/app-01234567.js', 40, false)).toThrow(/may be 18500/)
})

it('breaks it on our own content that is too heavy, and lets that of others be', () => {
  expect(() => weigh('assets/texts-nl-makkelijk-01234567.js', 300, true)).toThrow(/may be 120000/)
  expect(weigh('assets/texts-nl-makkelijk-01234567.js', 300, false)).toHaveLength(2)
})

it('breaks it on a file that nobody thought of', () => {
  expect(() => weigh('assets/surprise-01234567.js', 1, true)).toThrow(/Expected a budget/)
})
