import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { claimsOf, missingIn, notJudged, statement } from '../../scripts/statement.mjs'

const read = (text: string) => parse(text, { schema: 'failsafe' }) as Record<string, unknown>
const own = read(readFileSync('docs/toegankelijkheid.yaml', 'utf8'))
const judged = {
  languages: ['nl'],
  screens: ['welcome'],
  views: ['phone'],
  rules: ['wcag2a'],
  signedOff: [],
}

describe('the statement on accessibility', () => {
  const page = statement(own, judged, '2026-11-29', stringify)

  it('says in a block for machines how, when and by which rules it was judged', () => {
    expect(claimsOf(page, parse)).toMatchObject({
      status: 'concept',
      datum: '2026-11-29',
      norm: expect.arrayContaining([expect.stringContaining('EN 301 549')]),
      methode: expect.any(String),
      beoordeeld: { talen: ['nl'], schermen: ['welcome'] },
      afwijkingen: own['afwijkingen'],
    })
  })

  it('says that no people looked at it yet', () => {
    expect(page).toContain('geen onderzoek gedaan door mensen')
  })

  it('is what stands in docs, with what people wrote as it is now', () => {
    const there = claimsOf(readFileSync('docs/toegankelijkheid.md', 'utf8'), parse)
    expect(there).toMatchObject(own)
  })

  it('claims nothing that was not judged', () => {
    expect(notJudged(claimsOf(page, parse), judged)).toEqual([])
    const less = { ...judged, languages: [], views: [] }
    expect(notJudged(claimsOf(page, parse), less)).toEqual([
      'nl',
      'een telefoon (390 pixels), licht',
    ])
  })

  it('is not made when a known deviation does not say what is done about it', () => {
    const silent = { wat: 'Iets', oorzaak: 'x', gevolg: 'y', maatregel: ' ', datum: '2026-11-29' }
    expect(missingIn(silent)).toEqual(['maatregel'])
    const broken = { ...own, afwijkingen: [silent] }
    expect(() => statement(broken, judged, '2026-11-29', stringify)).toThrow(/Niet compleet/u)
  })
})
