import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { daysMeant, isTooOld } from '../../src/compiler/facts.ts'
import { openFacts } from '../../src/compiler/openFacts.ts'
import { worksheetText } from '../../src/compiler/worksheet.ts'
import { changed, folderWith } from './smallFolder.ts'

const today = '2026-11-24'
const compiled = async (changes: Record<string, string>) =>
  await compileFolder(await folderWith(changes), { today, skipWalks: true })
const codesOf = async (changes: Record<string, string>) =>
  (await compiled(changes)).problems
    .map(({ code, file }) => `${code} ${file}`)
    .filter((one) => !one.startsWith('MISSING_TRANSLATION'))

const contact = (text: string) => ({ 'contacts/lijn.yaml': `name: De lijn\n${text}` })
const phonesOf = async (text: string) =>
  (await compiled(contact(text))).guide?.contacts['lijn']?.phones.map(({ number }) => number)

describe('when a fact was checked', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-11-24', '2026-11-24', '2026-11-24'],
  ])('%s means from %s to %s', (on, first, last) => {
    expect(daysMeant(on)).toEqual({ first, last })
  })
  it('is too old after two years, counted from its last day', () => {
    expect(isTooOld('2024', '2026-12-31')).toBe(false)
    expect(isTooOld('2024', '2027-01-01')).toBe(true)
    expect(isTooOld('2024-11', today)).toBe(false)
    expect(isTooOld('2024-11-24', today)).toBe(false)
    expect(isTooOld('2024-11-23', today)).toBe(true)
  })
  it('lies in the future only when its first day does', async () => {
    const on = (day: string) => changed('offers/oppas.yaml', 'on: 2026', `on: ${day}`)
    expect(await codesOf(on('2026'))).toEqual([])
    expect(await codesOf(on('2026-11'))).toEqual([])
    expect(await codesOf(on('2026-11-25'))).toEqual(['CHECKED_IN_FUTURE offers/oppas.yaml'])
    expect(await codesOf(on('2026-12'))).toEqual(['CHECKED_IN_FUTURE offers/oppas.yaml'])
  })
})

describe('a phone number', () => {
  it('is shown when it has a source, or somebody confirmed it', async () => {
    const phone = 'phone: {number: "0365 11 22 33"}\n'
    expect(await phonesOf(`${phone}checked: {source: folder}\n`)).toEqual(['0365 11 22 33'])
    expect(await phonesOf(`${phone}checked: {confirmed: true}\n`)).toEqual(['0365 11 22 33'])
  })
  it('is held back without either, but for those that everyone knows', async () => {
    expect(await phonesOf('phone: [{number: "036 511 22 33"}, {number: 0800-2000}]\n')).toEqual([
      '0800-2000',
    ])
    expect(await phonesOf('phone: {number: 0800-1234}\nchecked: {on: 2026}\n')).toEqual([])
  })
  it('stands by its own check, not by that of its contact', async () => {
    const text =
      'phone: {number: "036 511 22 33", checked: {on: 2026}}\nchecked: {source: folder}\n'
    expect(await phonesOf(text)).toEqual([])
    expect(await codesOf(contact(text))).toContain('FACT_WITHOUT_SOURCE contacts/lijn.yaml')
  })
  it('needs no source when the carer has it herself', async () => {
    expect(await codesOf(contact('own_number: true\n'))).toEqual([])
  })
  it('may be that of two contacts when it is 112, 113 or 14 and an area', async () => {
    const twice = (number: string) => ({
      ...contact(`phone: {number: "${number}"}\nchecked: {on: 2026, source: x}\n`),
      'contacts/twee.yaml': `name: Twee\nphone: {number: "${number}"}\nchecked: {on: 2026, source: x}\n`,
    })
    expect(await codesOf(twice('14 036'))).toEqual([])
    expect(await codesOf(twice('036 511 22 33'))).toEqual(['SAME_NUMBER contacts/twee.yaml'])
  })
})

describe('costs', () => {
  const cost = (text: string, checked: string) =>
    changed(
      'offers/oppas.yaml',
      'checked: {on: 2026, source: folder, confirmed: true}',
      `cost: ${text}\nchecked: ${checked}`,
    )
  const shown = async (text: string, checked: string) =>
    (await compiled(cost(text, checked))).texts?.['nl']?.content.offers['oppas']?.cost
  it('with an amount follow the rule of a number', async () => {
    expect(await shown('5 euro', '{on: 2026}')).toBeUndefined()
    expect(await shown('5 euro', '{source: folder}')).toBe('5 euro')
    expect(await shown('kleine bijdrage', '{on: 2026}')).toBe('kleine bijdrage')
  })
})

describe('an advice', () => {
  const says = (text: string) => changed('advice/rust-nu.yaml', 'Bel uw', `${text} Bel uw`)
  it.each([
    'Dat kost € 5.',
    'Dat kost 5 EUR.',
    'Dat kost 50 cent.',
    'U krijgt 70%.',
    'Dat is 10 procent.',
    'De Jeugdwet zegt dat.',
    'Het Burgerlijk Wetboek zegt dat.',
    'Vraag de Wlz aan.',
    'U hebt wettelijk recht.',
  ])('that says "%s" carries where that comes from', async (text) => {
    expect(await codesOf(says(text))).toContain('ADVICE_WITHOUT_CHECKED advice/rust-nu.yaml')
  })
  it('without amounts or laws needs none', async () => {
    expect(await codesOf(says('U weet het zelf, na 2 weken in Europa.'))).toEqual([])
  })
  it('that says to call names who has a number that may be shown', async () => {
    const held = (more: string) => ({
      ...changed('advice/rust-nu.yaml', '[alarm]', '[lijn]'),
      ...contact(`phone: {number: "036 511 22 33"}\n${more}`),
    })
    const code = 'CALL_WITHOUT_NUMBER advice/rust-nu.yaml'
    expect(await codesOf(held(''))).toContain(code)
    expect(await codesOf(held('checked: {on: 2026, source: x}\n'))).not.toContain(code)
    expect(await codesOf(held('own_number: true\n'))).not.toContain(code)
  })
})

describe('what waits to be confirmed', () => {
  const open = changed('offers/oppas.yaml', ', confirmed: true', '')
  it('makes it a trial version', async () => {
    expect((await compiled({})).guide?.trial).toBe(false)
    expect((await compiled(open)).guide?.trial).toBe(true)
  })
  it('is listed by organisation with file, source and date', async () => {
    const facts = openFacts((await compiled(open)).source)
    expect(facts).toMatchObject([
      { organisation: 'Het punt', file: 'offers/oppas.yaml', source: 'folder', on: '2026' },
    ])
    expect(worksheetText(facts)).toContain(
      '| Het punt | hulpaanbod | Oppas thuis | ja | folder | 2026 | offers/oppas.yaml |',
    )
  })
  it('says that a number without a source is not shown', async () => {
    const { source } = await compiled(contact('phone: {number: "036 511 22 33"}\n'))
    expect(openFacts(source)).toMatchObject([{ value: '036 511 22 33', isHidden: true }])
  })
})
