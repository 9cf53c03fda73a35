import { beforeAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { findHelp } from '../../src/search/findHelp.ts'
import type { LanguageTexts } from '../../src/search/helpIndex.ts'
import { CRISIS, DUTCH_QUERIES, NO_CRISIS, NONSENSE } from './dutchQueries.ts'

let guide: Guide
let dutch: readonly LanguageTexts[]

beforeAll(async () => {
  const compiled = await compileFolder('content', { today: '2026-11-24', skipWalks: true })
  if (!compiled.guide || !compiled.texts?.['nl']) throw new Error('Expected a guide from content')
  guide = compiled.guide
  dutch = [compiled.texts['nl']]
})

const firstThree = (typed: string) =>
  findHelp(guide, dutch, typed)
    .items.slice(0, 3)
    .map(({ kind, id }) => (kind === 'theme' || kind === 'term' ? `${kind}:${id}` : id))

describe('findHelp', () => {
  it.each(DUTCH_QUERIES)('finds the way for "$typed"', ({ typed, finds }) => {
    const found = firstThree(typed)
    expect(found.filter((id) => finds.includes(id))).not.toEqual([])
  })

  it.each(NONSENSE)('finds nothing for "%s"', (typed) => {
    expect(findHelp(guide, dutch, typed).items).toEqual([])
  })

  it.each(CRISIS)('asks for help now at "%s"', (typed) => {
    expect(findHelp(guide, dutch, typed).urgent).toBe(true)
  })

  it.each(NO_CRISIS)('does not alarm at "%s"', (typed) => {
    expect(findHelp(guide, dutch, typed).urgent).toBe(false)
  })

  it('finds nothing for words that stand in every question', () => {
    expect(findHelp(guide, dutch, 'wat kan ik doen, waar moet ik naar toe')).toEqual({
      urgent: false,
      items: [],
    })
  })

  it('reads no more than 64 characters', () => {
    const long = `${'a '.repeat(32)}dagbesteding`
    expect(findHelp(guide, dutch, long).items).toEqual([])
  })
})
