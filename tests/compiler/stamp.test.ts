import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { fingerprint } from '../../src/compiler/fingerprint.ts'
import { stampFiles } from '../../src/compiler/stamp.ts'
import { changed, folderWith } from './smallFolder.ts'

async function stamped(file: string, text: string, changes: Record<string, string> = {}) {
  const dir = await folderWith({ ...changes, [file]: text })
  const [done] = await stampFiles(dir, [file])
  const { problems } = await compileFolder(dir, { today: '2026-11-24', skipWalks: true })
  return {
    ...done,
    text: await readFile(join(dir, file), 'utf8'),
    codes: problems.filter((one) => one.file === file).map(({ code }) => code),
  }
}

const question = 'translations/en/questions/woont-in.yaml'
const hash = fingerprint(['Waar woont u?'])
const written = /^[a-z]/.test(hash) ? hash : `"${hash}"`

describe('stamp', () => {
  it.each([
    [
      'puts the fingerprint on top',
      'state: human\nask: Where?\n',
      `of: ${written}\nstate: human\nask: Where?\n`,
    ],
    [
      'replaces an old one and touches nothing else',
      '# first\nstate: human   # by Ann\nof: "00000000"  # old\n\nask:   Where?\n',
      `# first\nstate: human   # by Ann\nof: ${written}  # old\n\nask:   Where?\n`,
    ],
    ['fills an empty one', 'of:\nask: Where?\n', `of: ${written}\nask: Where?\n`],
    [
      'keeps the line ends of the file',
      'of: x\r\nask: Where?\r\n',
      `of: ${written}\r\nask: Where?\r\n`,
    ],
    ['writes within accolades', '{ask: Where?}\n', `{of: ${written}, ask: Where?}\n`],
    [
      'writes after the start of a document',
      '---\nask: Where?\n',
      `---\nof: ${written}\nask: Where?\n`,
    ],
  ])('%s', async (_, before, after) => {
    expect(await stamped(question, before)).toMatchObject({ isDone: true, text: after, codes: [] })
  })
  it('does the same file twice without a change', async () => {
    const { text } = await stamped(question, 'ask: Where?\n')
    expect(await stamped(question, text)).toMatchObject({ text, says: `${question} was al bij.` })
  })

  const list = 'translations/pl/interface.yaml'
  const dutch = {
    'interface.yaml': 'a: {b: Nieuw, c: Terug}\nn_one: Eén\nn_other: "{count}"\n',
    ...changed('guide.yaml', '[nl, en]', '[nl, pl]'),
  }
  it.each([
    '# woorden\nof:\n  a.b: "00000000"\n  weg: "11111111"\n# na\na:\n  b: Nowy\nn_few: "{count}"\n',
    'a:\n  b: Nowy\nn_few: "{count}"\nof: {}\n# einde\n',
    'a: {b: Nowy}\n\nof:\n  a.b: x\nn_few: "{count}"',
    'a: {b: Nowy}\nn_few: "{count}"\nof:\n  a.b: x\n',
  ])('gives each text of a list-like file its own fingerprint %#', async (before) => {
    const { text, codes } = await stamped(list, before, dutch)
    expect(text).toMatch(new RegExp(`\\n  a\\.b: "?${fingerprint(['Nieuw'])}`))
    expect(text).toMatch(new RegExp(`\\n  n_few: "?${fingerprint(['{count}'])}`))
    expect(text).not.toContain('weg')
    expect(text.match(/#.*/g)).toEqual(before.match(/#.*/g))
    expect([...new Set(codes)]).toEqual(['MISSING_TRANSLATION'])
  })
  it('does not stamp what is not translated', async () => {
    const areas = changed('areas.yaml', 'name: De stad', 'name: De stad, because: u woont er')
    const { text } = await stamped('translations/en/areas.yaml', 'stad: The city\n', areas)
    expect(text).toBe(
      `of:\n  stad.name: ${JSON.stringify(fingerprint(['De stad']))}\nstad: The city\n`.replace(
        /"([a-f][\da-f]{7})"/,
        '$1',
      ),
    )
  })

  it('locks a validated scale, and no other', async () => {
    const valid =
      'validated: true\nsource: X\nyear: "2020"\nlicence: vrij\nlock: "00000000"\nbands:'
    const scale = changed('scales/meter.yaml', 'bands:', valid)['scales/meter.yaml'] ?? ''
    const lock = fingerprint(['Ik slaap slecht.', 'Ik heb weinig tijd.'])
    const done = await stamped('scales/meter.yaml', scale)
    expect(done).toMatchObject({ isDone: true, codes: [] })
    expect(done.text).toBe(scale.replace('"00000000"', /^[a-z]/.test(lock) ? lock : `"${lock}"`))
    const plain = changed('scales/meter.yaml', 'Nee', 'Nee')['scales/meter.yaml'] ?? ''
    expect(await stamped('scales/meter.yaml', plain)).toMatchObject({ isDone: false, text: plain })
  })
  it('leaves alone what is missing, broken or no translation', async () => {
    const dir = await folderWith()
    await writeFile(join(dir, 'kapot.yaml'), 'a: [')
    const done = await stampFiles(dir, ['translations/en/weg.yaml', 'kapot.yaml', 'guide.yaml'])
    expect(done.map(({ isDone }) => isDone)).toEqual([false, false, false])
  })
})
