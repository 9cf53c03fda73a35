import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { fingerprint } from '../../src/compiler/fingerprint.ts'
import { changed, folderWith } from './smallFolder.ts'

const today = '2026-11-24'
const compiled = async (changes: Record<string, string>) =>
  await compileFolder(await folderWith(changes), { today, skipWalks: true })
/** What is said of translations other than that files are not translated at all. */
const saidOf = async (changes: Record<string, string>) =>
  (await compiled(changes)).problems
    .filter(({ file }) => file.startsWith('translations/'))
    .map(({ code, severity, line, column }) => `${severity} ${code} ${line}:${column}`)

const taken = fingerprint(['Wat doet u?', 'Koken', 'Wassen'])
const TAKEN = `of: "${taken}"
state: reviewed
ask: What do you do?
options: {koken: Cooking, wassen: {label: Washing}}
`
const at = (text: string, language = 'en') => ({
  [`translations/${language}/questions/taken.yaml`]: text,
})
const words = (dutch: string, english: string, language = 'en') => ({
  'interface.yaml': dutch,
  [`translations/${language}/interface.yaml`]: english,
  ...changed('guide.yaml', '[nl, en]', `[nl, ${language}]`),
})
const of = (texts: Record<string, string>) =>
  `of: {${Object.entries(texts)
    .map(([key, text]) => `${key}: "${fingerprint([text])}"`)
    .join(', ')}}\nstate: human\n`

describe('a translation', () => {
  it('has the shape of its source, in full or in short', async () => {
    expect(await saidOf(at(TAKEN))).toEqual([])
    const { texts } = await compiled(at(TAKEN))
    expect(texts?.['en']?.content.questions['taken']).toEqual({
      ask: 'What do you do?',
      options: { koken: { label: 'Cooking' }, wassen: { label: 'Washing' } },
    })
  })
  it('is not shown when its Dutch changed since, and that is a warning', async () => {
    const changes = { ...at(TAKEN), ...changed('questions/taken.yaml', 'Koken', 'Zelf koken') }
    expect(await saidOf(changes)).toEqual(['warning STALE_TRANSLATION 1:5'])
    expect((await compiled(changes)).texts?.['en']?.content.questions).not.toHaveProperty('taken')
  })
  it('may miss a text, which is a warning and shows Dutch', async () => {
    const changes = at(TAKEN.replace('koken: Cooking, ', ''))
    expect(await saidOf(changes)).toEqual(['warning MISSING_TRANSLATION 1:1'])
  })
  it('may not be empty, be of another kind, or come from nobody we know', async () => {
    expect(await saidOf(at(TAKEN.replace('Cooking', '" "')))).toEqual(['error EMPTY_TEXT 4:18'])
    expect(await saidOf(at('- a\n'))).toEqual(['error WRONG_KIND 1:1'])
    expect(await saidOf(at(TAKEN.replace('reviewed', 'done')))).toEqual(['error BAD_STATE 2:8'])
    expect(await saidOf(at(TAKEN.replace(/^of.*\n/, '')))).toEqual(['error MISSING_KEY 1:1'])
  })
  it('of nothing is a warning: a text, a file, a list where ids belong, Dutch itself', async () => {
    expect(await saidOf(at(`${TAKEN}help: Help\n`))).toEqual(['warning TRANSLATION_OF_NOTHING 5:7'])
    expect(await saidOf({ 'translations/en/questions/taak.yaml': TAKEN })).toEqual([
      'warning TRANSLATION_OF_NOTHING 1:1',
    ])
    expect(await saidOf(at(TAKEN, 'nl'))).toEqual(['warning TRANSLATION_OF_NOTHING 1:1'])
    const listed = TAKEN.replace(/options.*/, 'options: [Cooking, Washing]')
    expect((await saidOf(at(listed))).filter((one) => one.includes('OF_NOTHING'))).toHaveLength(2)
  })
  it('never takes the place of the Dutch', async () => {
    const { texts } = await compiled(at(TAKEN, 'nl'))
    expect(texts?.['nl']?.content.questions['taken']?.ask).toBe('Wat doet u?')
  })
  it('stands in a folder named after a language', async () => {
    expect(await saidOf(at(TAKEN, 'engels!'))).toEqual(['error BAD_LANGUAGE 1:1'])
  })
  it('gives no other phone number, in words or in figures', async () => {
    const dutch = changed('questions/taken.yaml', 'Wat doet u?', 'Bel 0800-2000')
    const call = (number: string) => ({
      ...dutch,
      ...at(
        TAKEN.replace(taken, fingerprint(['Bel 0800-2000', 'Koken', 'Wassen'])).replace(
          'What do you do?',
          `Call ${number}`,
        ),
      ),
    })
    expect(await saidOf(call('0800 2000'))).toEqual([])
    expect(await saidOf(call('0800-2001'))).toEqual(['error OTHER_NUMBER 3:6'])
    expect(await saidOf(call('us'))).toEqual(['error OTHER_NUMBER 3:6'])
    const number = {
      'translations/en/contacts/punt.yaml': `of: "${fingerprint([])}"\nstate: human\nphone: {number: "036 765 43 21"}\n`,
    }
    expect(await saidOf(number)).toEqual(['error OTHER_NUMBER 3:17'])
  })
  it('is judged like any text: no HTML, no unsafe link', async () => {
    expect(await saidOf(at(TAKEN.replace('Cooking', '<b>Cooking</b>')))).toEqual([
      'error RAW_HTML 4:18',
    ])
    const text = {
      'translations/en/advice/rust-nu.yaml': `of: "${fingerprint([
        'Zoek vandaag rust',
        'Bel uw huisarts. Zie [het punt](contact:punt).\n',
      ])}"\nstate: human\ntitle: Rest\ntext: Call [x](javascript:x)\n`,
    }
    expect(await saidOf(text)).toEqual(['error BAD_LINK 4:7'])
  })
})

describe('the app’s own words', () => {
  it('are fresh one by one', async () => {
    const changes = words(
      'a: Nieuw\nb: Terug\n',
      `${of({ a: 'Oud', b: 'Terug' })}a: New\nb: Back\n`,
    )
    expect(await saidOf(changes)).toEqual(['warning STALE_TRANSLATION 3:4'])
    const { interface: shown } = (await compiled(changes)).texts?.['en']?.start ?? {}
    expect(shown).toMatchObject({ b: 'Back' })
    expect(shown).not.toHaveProperty('a')
  })
  it('have the placeholders of the Dutch', async () => {
    const said = await saidOf(words('a: Dag {naam}\n', `${of({ a: 'Dag {naam}' })}a: Hi {name}\n`))
    expect(said).toEqual(['error OTHER_PLACEHOLDERS 3:4'])
  })
  const dutch = 'n_one: Eén stap\nn_other: "{count} stappen"\n'
  const other = { n_other: '{count} stappen' }
  it('have the plural forms of their own language', async () => {
    const polish = `${of({ ...other, n_one: 'Eén stap' })}n_one: Jeden krok\nn_few: "{count} kroki"\nn_many: "{count} kroków"\n`
    expect(await saidOf(words(dutch, polish, 'pl'))).toEqual([])
    const { texts } = await compiled(words(dutch, polish, 'pl'))
    expect(texts?.['pl']?.start.interface).toMatchObject({ n_few: '{count} kroki' })
    const few = polish.replace(/n_few.*\n/, '')
    expect(await saidOf(words(dutch, few, 'pl'))).toEqual(['warning MISSING_TRANSLATION 1:1'])
    expect(await saidOf(words(dutch, `${of(other)}n_other: "{count} 步"\n`, 'zh'))).toEqual([])
  })
  it('have no plural form that their language lacks, and keep the count', async () => {
    const english = `${of({ ...other, n_one: 'Eén stap' })}n_one: "{count} step"\nn_other: "{count} steps"\n`
    expect(await saidOf(words(dutch, english))).toEqual([])
    expect(await saidOf(words(dutch, `${english}n_two: Two steps\n`))).toEqual([
      'warning TRANSLATION_OF_NOTHING 5:8',
    ])
    expect(await saidOf(words(dutch, english.replace('{count} steps', 'steps')))).toEqual([
      'error OTHER_PLACEHOLDERS 4:10',
    ])
  })
})

describe('a translated term', () => {
  it('carries its own word and search words, of any length', async () => {
    const changes = {
      'terms.yaml': '- {word: respijtzorg, means: Even vrij, also: [oppas]}\n',
      'translations/en/terms.yaml': `${of({ 'respijtzorg.means': 'Even vrij' })}respijtzorg: {word: respite, means: Time off, also: [break, rest, sitter]}\n`,
    }
    expect(await saidOf(changes)).toEqual([])
    const { texts } = await compiled(changes)
    expect(texts?.['en']?.content.terms).toEqual([
      {
        key: 'respijtzorg',
        word: 'respite',
        means: 'Time off',
        also: ['break', 'rest', 'sitter'],
        crisis: false,
      },
    ])
  })
})

describe('how far a language is', () => {
  it('counts what is there and fresh, and says when a machine made it', async () => {
    const state = async (changes: Record<string, string>) =>
      (await compiled(changes)).languages?.find(({ code }) => code === 'en')
    expect(await state(at(TAKEN))).toMatchObject({ isReviewed: true })
    const part = (await state(at(TAKEN)))?.complete ?? 0
    expect(part > 0 && part < 1).toBe(true)
    expect(await state(at(TAKEN.replace('reviewed', 'machine')))).toMatchObject({
      isReviewed: false,
    })
    expect(await state({})).toMatchObject({ complete: 0, isReviewed: false })
  })
  it('does not ask an overlay for what it leaves out, nor a language that has all', async () => {
    const { problems } = await compiled(at(`of: "${taken}"\nask: Wat doe je?\n`, 'nl-jong'))
    expect(problems.filter(({ file }) => file.includes('nl-jong'))).toEqual([])
    expect(problems.filter(({ message }) => message.includes('nl-jong'))).toEqual([])
  })
})
