import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { isFrequent } from '../../src/compiler/frequentWords.ts'
import { fingerprint } from '../../src/compiler/fingerprint.ts'
import { OFFICIAL_WORDS } from '../../src/compiler/officialWords.ts'
import { folderWith } from './smallFolder.ts'

const RULES = new Set([
  'SENTENCE_LONG',
  'SENTENCE_TOO_LONG',
  'TEXT_TOO_HARD',
  'OFFICIAL_WORD',
  'ABBREVIATION',
  'MIXED_ADDRESS',
  'DOUBLE_NEGATION',
  'PASSIVE',
  'RARE_WORD',
])

async function rulesBroken(file: string, files: Record<string, string>) {
  const { problems } = await compileFolder(await folderWith(files), { today: '2026-11-24' })
  return problems.filter((problem) => problem.file === file && RULES.has(problem.code))
}

const page = (text: string, more: Record<string, string> = {}) =>
  rulesBroken('pages/uitleg.yaml', {
    'pages/uitleg.yaml': `title: Uitleg\ntext: ${JSON.stringify(text)}\n`,
    ...more,
  })

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)

describe('plain Dutch', () => {
  it('has nothing to say about short sentences of everyday words', async () => {
    expect(await page('Bel vandaag de huisarts. Zeg dat u moe bent. U mag dit vragen.')).toEqual([])
  })

  it('names an official word, its sentence and what to write instead', async () => {
    const [problem] = await page('Bel ons indien u hulp wilt.')
    expect(problem).toMatchObject({ code: 'OFFICIAL_WORD', severity: 'warning' })
    expect(problem?.message).toContain('Bel ons indien u hulp wilt.')
    expect(problem?.hint).toContain('als')
  })

  it('knows at least sixty official words, each with another word for it', () => {
    const words = Object.entries(OFFICIAL_WORDS)
    expect(words.length).toBeGreaterThanOrEqual(60)
    for (const [word, instead] of words) expect(instead.trim()).not.toBe(word)
  })

  it('asks to explain an abbreviation, but not one that is explained', async () => {
    expect(codes(await page('Vraag hulp uit de Wmo.'))).toEqual(['ABBREVIATION'])
    const terms = { 'terms.yaml': '- {word: Wmo, means: De wet voor hulp thuis.}\n' }
    expect(await page('Vraag hulp uit de Wmo.', terms)).toEqual([])
    expect(codes(await page('Vraag hulp van de stad (WMO).'))).not.toContain('ABBREVIATION')
  })

  it('hears two ways of speaking to one reader, and lets children have their own', async () => {
    expect(codes(await page('Bel als u moe bent. Dan helpen wij je.'))).toEqual(['MIXED_ADDRESS'])
    expect(await page('Bel als je moe bent. Dan helpen wij je.')).toEqual([])
  })

  it('tips about a sentence of thirteen words, and warns at twenty-one', async () => {
    const sentence = (words: number) => `Bel${' ons'.repeat(words - 1)}.`
    expect(await page(sentence(12))).toEqual([])
    expect(await page(sentence(13))).toMatchObject([{ code: 'SENTENCE_LONG', severity: 'hint' }])
    expect(await page(sentence(21))).toMatchObject([
      { code: 'SENTENCE_TOO_LONG', severity: 'warning' },
    ])
  })

  it('tips about two times no, and about nobody who does it', async () => {
    expect(codes(await page('Dit is niet onmogelijk.'))).toEqual(['DOUBLE_NEGATION'])
    expect(codes(await page('Dit is niet moeilijk.'))).toEqual([])
    expect(codes(await page('De hulp wordt betaald.'))).toEqual(['PASSIVE'])
    expect(codes(await page('De stad betaalt de hulp.'))).toEqual([])
  })

  it('judges the words for the young as well', async () => {
    const file = 'translations/nl-jong/questions/woont-in.yaml'
    const words = await rulesBroken(file, {
      [file]: `of: "${fingerprint(['Waar woont u?'])}"\nstate: human\nask: Waar woon je momenteel?\n`,
    })
    expect(words).toMatchObject([
      { code: 'OFFICIAL_WORD', file: expect.stringContaining('nl-jong') },
    ])
  })
})

describe('a frequent word', () => {
  const none = new Set<string>()
  it('may be bent, made small, or made of two', () => {
    for (const word of ['huis', 'huizen', 'huisje', 'gesprekken', 'zorgverlof', 'vaders']) {
      expect([word, isFrequent(word, none)]).toEqual([word, true])
    }
  })
  it('is no word of experts, unless it was explained', () => {
    expect(isFrequent('somatisch', none)).toBe(false)
    expect(isFrequent('somatisch', new Set(['somatisch']))).toBe(true)
  })
})
