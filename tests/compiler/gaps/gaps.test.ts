import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../../src/compiler/compile.ts'
import { countOffers, findGaps } from '../../../src/compiler/gaps/findGaps.ts'
import { gapsCsv, gapsText, sideNames } from '../../../src/compiler/gaps/gapsText.ts'
import { changed, folderWith, SMALL } from '../smallFolder.ts'

const today = '2026-11-24'

async function compiled(files: Record<string, string | null> = {}) {
  const { guide, source } = await compileFolder(await folderWith(files), { today, skipWalks: true })
  if (!guide) throw new Error('expected a folder without errors')
  return { guide, name: sideNames(source) }
}

const second = {
  'offers/logeren.yaml': `${SMALL['offers/oppas.yaml']!.replace('Oppas thuis', 'Logeren').replace('when: {taken: {none: [wassen]}}', 'when: {zorgt-voor: ouder}')}respite: {where: [stay], lasts: [night], notice: [planned]}\n`,
}

const rowOf = (all: ReturnType<typeof countOffers>, need: string, who: string) =>
  all.find((one) => one.need.id === need && one.who.id === who)

describe('needs without offers', () => {
  it('counts what someone in an area may get, by theme', async () => {
    const { guide } = await compiled(second)
    expect(rowOf(countOffers(guide, today), 'rust', 'wijk')).toMatchObject({
      offers: 2,
      confirmed: 2,
    })
  })

  it('sees the gap that one offer fewer leaves', async () => {
    const { guide } = await compiled({ ...second, 'offers/oppas.yaml': null })
    expect(rowOf(findGaps(guide, today), 'rust', 'wijk')).toMatchObject({ offers: 1, confirmed: 1 })
    const none = await compiled({ 'offers/oppas.yaml': null })
    expect(rowOf(findGaps(none.guide, today), 'rust', 'wijk')).toMatchObject({ offers: 0 })
  })

  it('tells confirmed from unconfirmed', async () => {
    const { guide } = await compiled(
      changed('offers/oppas.yaml', 'confirmed: true', 'confirmed: false'),
    )
    expect(rowOf(findGaps(guide, today), 'rust', 'wijk')).toMatchObject({ offers: 1, confirmed: 0 })
  })

  it('looks at every form of respite', async () => {
    const { guide, name } = await compiled(second)
    const form = rowOf(countOffers(guide, today), 'stay', 'wijk')
    expect(form).toMatchObject({ offers: 1 })
    expect(name(form!.need)).toBe('even vrij, logeren')
    expect(rowOf(findGaps(guide, today), 'urgent', 'wijk')).toMatchObject({ offers: 0 })
  })

  it('looks at age groups only where the guide knows who is young, and counts what is for them', async () => {
    const young = changed(
      'guide.yaml',
      'talk: [punt]',
      'talk: [punt]\nyoung: {when: {zorgt-voor: ouder}}',
    )
    const { guide } = await compiled({ ...young, ...second })
    const all = countOffers(guide, today)
    expect(rowOf(all, 'rust', 'zorgt-voor.ouder')).toMatchObject({ offers: 2 })
    expect(rowOf(all, 'rust', 'zorgt-voor.partner')).toMatchObject({ offers: 1 })
    const ageless = await compiled(second)
    expect(countOffers(ageless.guide, today).some(({ who }) => who.side === 'age')).toBe(false)
  })

  it('takes a contact without languages for one that speaks the language of the guide', async () => {
    const { guide } = await compiled(
      changed('contacts/punt.yaml', 'name: Het punt', 'name: Het punt\nlanguages: [tr]'),
    )
    const all = countOffers(guide, today)
    expect(rowOf(all, 'rust', 'tr')).toMatchObject({ offers: 1 })
    expect(rowOf(all, 'rust', 'nl')).toMatchObject({ offers: 0 })
  })

  it('reads as a list, and as a table that a spreadsheet opens', async () => {
    const { guide, name } = await compiled()
    const text = gapsText(findGaps(guide, today), countOffers(guide, today), name)
    expect(text).toContain('Maar één bevestigd aanbod:\n  Even rust, naar gebied: De wijk (1)')
    const { data } = Papa.parse<Record<string, string>>(gapsCsv(countOffers(guide, today), name), {
      header: true,
    })
    expect(data).toContainEqual({
      soort: 'thema',
      nodig: 'Even rust',
      naar: 'gebied',
      voor: 'De wijk',
      aanbod: '1',
      bevestigd: '1',
    })
  })

  it('keeps a name that looks like a formula from being one', async () => {
    const { guide, name } = await compiled(
      changed('guide.yaml', 'title: Even rust', "title: '=1+1'"),
    )
    expect(gapsCsv(countOffers(guide, today), name)).toContain("'=1+1")
  })
})
