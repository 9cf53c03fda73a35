import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { confirmFacts } from '../../src/compiler/confirm.ts'
import { openFacts } from '../../src/compiler/openFacts.ts'
import { worksheetCsv } from '../../src/compiler/worksheet.ts'
import { folderWith } from './smallFolder.ts'

const today = '2026-11-24'
const PUNT = `# Het punt in de stad
name: Het punt  # zo heten zij
phone: {number: "036 123 45 67", hours: {mo-fr: "09:00-17:00"}} # de balie
website: 'https://example.org'
checked: {on: 2019, source: folder, confirmed: false} # oud
`

type Answer = Record<string, string>

/** Makes the worksheet of a folder and fills it in, as an editor does. */
async function filledIn(dir: string, answers: Record<string, Answer>, delimiter = ',') {
  const { source } = await compileFolder(dir, { today, skipWalks: true })
  const csv = worksheetCsv(openFacts(source, today))
  const { data, meta } = Papa.parse<Answer>(csv, { header: true })
  const rows = data.map((row) => ({ ...row, ...answers[row['gegeven'] ?? ''] }))
  return Papa.unparse({ fields: meta.fields ?? [], data: rows }, { delimiter })
}

const yes = { klopt: 'ja', datum: '2026-11-20', 'door wie': 'Els van het punt' }
const punt = (dir: string) => readFile(join(dir, 'contacts/punt.yaml'), 'utf8')

describe('content -- confirm', () => {
  it('writes a confirmed number into its file and touches nothing else', async () => {
    const dir = await folderWith({ 'contacts/punt.yaml': PUNT })
    const csv = await filledIn(dir, { telefoon: yes })
    expect(await confirmFacts(dir, csv, today)).toEqual({ confirmed: 1, refused: [] })
    expect(await punt(dir)).toBe(
      PUNT.replace(
        '"09:00-17:00"}}',
        '"09:00-17:00"}, checked: {on: "2026-11-20", source: folder, confirmed: true, by: "Els van het punt"}}',
      ),
    )
    const { problems } = await compileFolder(dir, { today })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('takes over a new value, from a Dutch spreadsheet with semicolons and a mark in front', async () => {
    const dir = await folderWith({ 'contacts/punt.yaml': PUNT })
    const csv = await filledIn(
      dir,
      { telefoon: { ...yes, klopt: 'nee', 'nieuwe waarde': '036 765 43 21', datum: '20-11-2026' } },
      ';',
    )
    expect(await confirmFacts(dir, `\ufeff${csv}`, today)).toMatchObject({ confirmed: 1 })
    expect(await punt(dir)).toContain('number: "036 765 43 21"')
  })

  it('confirms what shares one check only together', async () => {
    const dir = await folderWith({
      'contacts/punt.yaml': `${PUNT}email: punt@example.org\n`,
    })
    const half = await confirmFacts(dir, await filledIn(dir, { website: yes }), today)
    expect(half.confirmed).toBe(0)
    expect(half.refused[0]).toContain('bevestig in dit bestand ook: e-mail')
    expect(await punt(dir)).toBe(`${PUNT}email: punt@example.org\n`)
    const whole = await confirmFacts(
      dir,
      await filledIn(dir, { website: yes, 'e-mail': yes }),
      today,
    )
    expect(whole).toEqual({ confirmed: 2, refused: [] })
    expect(await punt(dir)).toContain(
      'checked: {on: "2026-11-20", source: folder, confirmed: true, by: "Els van het punt"} # oud',
    )
  })

  it.each([
    ['an unknown file', { bestand: 'contacts/niets.yaml' }, 'dit gegeven is er niet'],
    ['a value that changed since', { 'wat er staat': '030' }, 'er staat nu "036 123 45 67"'],
    ['no date', { datum: '' }, 'vul bij datum een dag in'],
    ['a date in the future', { datum: '2027-01-01' }, 'ligt in de toekomst'],
    ['nobody who said so', { 'door wie': '' }, 'vul in door wie'],
    ['a number that is none', { 'nieuwe waarde': '12' }, 'is geen Nederlands telefoonnummer'],
    ['wrong, but not what is right', { klopt: 'nee' }, 'vul de nieuwe waarde in'],
    ['something else than yes or no', { klopt: 'misschien' }, 'ja of nee'],
  ])('refuses %s, and goes on', async (_, wrong, says) => {
    const dir = await folderWith({ 'contacts/punt.yaml': PUNT })
    const csv = await filledIn(dir, { telefoon: { ...yes, ...wrong }, website: yes })
    const { confirmed, refused } = await confirmFacts(dir, csv, today)
    expect(confirmed).toBe(1)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toContain(says)
  })

  it('confirms the other files when what is filled in would make an error of one', async () => {
    const dir = await folderWith({
      'contacts/punt.yaml': PUNT,
      'contacts/lijn.yaml': PUNT.replace('Het punt  #', 'De lijn  #'),
    })
    const all = Papa.parse<Answer>(await filledIn(dir, { telefoon: yes, website: yes }), {
      header: true,
    })
    const rows = all.data.map((row) =>
      row['bestand'] === 'contacts/lijn.yaml' && row['gegeven'] === 'website'
        ? { ...row, klopt: 'nee', 'nieuwe waarde': 'geen adres' }
        : row,
    )
    const csv = Papa.unparse({ fields: all.meta.fields ?? [], data: rows })
    const { confirmed, refused } = await confirmFacts(dir, csv, today)
    expect(confirmed).toBe(2)
    expect(refused).toEqual([
      expect.stringMatching(/^contacts\/lijn\.yaml: .*Er is in dit bestand niets veranderd\.$/u),
    ])
    expect(await punt(dir)).toContain('confirmed: true')
    expect(await readFile(join(dir, 'contacts/lijn.yaml'), 'utf8')).toContain('confirmed: false')
  })

  it('refuses a list that is something else', async () => {
    const dir = await folderWith()
    expect((await confirmFacts(dir, 'a,b\n1,2\n', today)).refused).toHaveLength(1)
  })

  it('keeps line ends as they were', async () => {
    const dir = await folderWith({ 'contacts/punt.yaml': PUNT.replaceAll('\n', '\r\n') })
    await confirmFacts(dir, await filledIn(dir, { telefoon: yes, website: yes }), today)
    expect((await punt(dir)).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  it('asks again for what was confirmed too long ago', async () => {
    const dir = await folderWith({
      'contacts/punt.yaml': PUNT.replace('confirmed: false', 'confirmed: true'),
    })
    const { source } = await compileFolder(dir, { today, skipWalks: true })
    expect(openFacts(source)).toEqual([])
    expect(openFacts(source, today).map(({ fact, isExpired }) => [fact, isExpired])).toEqual([
      ['telefoon', true],
      ['website', true],
    ])
  })
})
