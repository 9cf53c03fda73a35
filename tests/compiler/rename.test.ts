import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { compileFolder, OWN_CONTENT } from '../../src/compiler/compile.ts'
import { diffGuides } from '../../src/compiler/diff/diffGuides.ts'
import { fingerprint } from '../../src/compiler/fingerprint.ts'
import { readFolder } from '../../src/compiler/readFolder.ts'
import { renameId } from '../../src/compiler/rename.ts'
import { walk } from '../../src/guide/walk.ts'
import { folderWith } from './smallFolder.ts'

const today = '2026-11-24'
const folders: string[] = []
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true })
})

async function ownCopy(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'wegwijzer-'))
  folders.push(dir)
  await cp(OWN_CONTENT, dir, { recursive: true })
  return dir
}

/** Every name that can be given, one of each kind at least. */
async function namesIn(dir: string): Promise<string[]> {
  const source = await readFolder(dir, [])
  const whole = (['questions', 'scales', 'advice', 'offers', 'contacts'] as const).flatMap((kind) =>
    [...source[kind].keys()].map((id) => `${kind}/${id}`),
  )
  const options = [...source.questions].flatMap(([id, { value }]) =>
    (value?.options ?? []).map((option) => `options/${id}.${option.id}`),
  )
  const statements = [...source.scales].flatMap(([id, { value }]) => [
    ...(value?.items ?? []).map((item) => `items/${id}.${item.id}`),
    ...(value?.levels ?? []).map((level) => `levels/${id}.${level.id}`),
  ])
  const areas = (source.areas?.value ?? []).map(({ id }) => `areas/${id}`)
  return [...whole, ...options, ...statements, ...areas]
}

describe('content -- rename', () => {
  it('gives a question, its answers and all that names them another id', async () => {
    const dir = await folderWith({
      'offers/oppas.yaml': null,
      'translations/en/questions/zorgt-voor.yaml': `of: x
ask: Who?
options: {partner: My partner} # hier
`,
    })
    expect(await renameId(dir, 'zorgt-voor', 'voor-wie', today)).toMatchObject({ isDone: true })
    expect(await renameId(dir, 'voor-wie.partner', 'man-of-vrouw', today)).toMatchObject({
      isDone: true,
    })
    const read = (file: string) => readFile(join(dir, file), 'utf8')
    expect(await read('questions/voor-wie.yaml')).toContain(
      '{id: man-of-vrouw, label: Mijn partner',
    )
    expect(await read('questions/uren.yaml')).toContain('when: {voor-wie: man-of-vrouw}')
    expect(await read('guide.yaml')).toContain('questions: [voor-wie, taken, uren, meter]')
    expect(await read('cases/anna.yaml')).toContain('{voor-wie: man-of-vrouw, uren: 20')
    expect(await read('translations/en/questions/voor-wie.yaml')).toContain(
      'options: {man-of-vrouw: My partner} # hier',
    )
    expect(await read('renamed.yaml')).toBe(
      'questions: {zorgt-voor: voor-wie}\noptions: {voor-wie.partner: man-of-vrouw}\n',
    )
  })

  it('keeps a translation fresh when only a link in its Dutch got another name', async () => {
    const dutch = ['Zoek vandaag rust', 'Bel uw huisarts. Zie [het punt](contact:punt).\n']
    const dir = await folderWith({
      'translations/en/advice/rust-nu.yaml': `of: "${fingerprint(dutch)}"
state: human
title: Rest today
text: Call your doctor. See [the point](contact:punt).
`,
    })
    const staleOnes = async () =>
      (await compileFolder(dir, { today })).problems.filter(
        ({ code }) => code === 'STALE_TRANSLATION',
      )
    expect(await staleOnes()).toEqual([])
    expect(await renameId(dir, 'punt', 'balie', today)).toMatchObject({ isDone: true })
    expect(await staleOnes()).toEqual([])
    expect(await readFile(join(dir, 'translations/en/advice/rust-nu.yaml'), 'utf8')).toContain(
      'See [the point](contact:balie).',
    )
  })

  it('leaves a translation stale that was so before, also under another name', async () => {
    const dir = await folderWith({
      'translations/en/advice/rust-nu.yaml': 'of: x\ntitle: Rest today\ntext: Call your doctor.\n',
    })
    expect(await renameId(dir, 'rust-nu', 'rust-straks', today)).toMatchObject({ isDone: true })
    expect(await readFile(join(dir, 'translations/en/advice/rust-straks.yaml'), 'utf8')).toContain(
      'of: x\n',
    )
  })

  it('asks which is meant when a question and a contact have one name', async () => {
    const dir = await folderWith({
      'contacts/uren.yaml': 'name: De urenlijn\nwebsite: https://example.org\n',
    })
    const { isDone, says } = await renameId(dir, 'uren', 'tijd', today)
    expect([isDone, says]).toEqual([
      false,
      expect.stringContaining('questions/uren of contacts/uren'),
    ])
    expect(await renameId(dir, 'contacts/uren', 'tijd', today)).toMatchObject({ isDone: true })
    expect(await readFile(join(dir, 'guide.yaml'), 'utf8')).toContain('taken, uren, meter')
    expect(existsSync(join(dir, 'contacts/tijd.yaml'))).toBe(true)
  })

  it('refuses what is not there, what is taken, and what cannot be a name', async () => {
    const dir = await folderWith()
    for (const [old, now] of [
      ['niets', 'iets'],
      ['uren', 'taken'],
      ['uren', 'Veel Uren'],
      ['zorgt-voor.partner', 'ouder'],
    ] as const) {
      expect(await renameId(dir, old, now, today)).toMatchObject({ isDone: false })
    }
    expect(existsSync(join(dir, 'renamed.yaml'))).toBe(false)
  })

  it('changes nothing when the name was an old one already', async () => {
    const dir = await folderWith({ 'renamed.yaml': 'questions: {uren-zorg: uren}\n' })
    expect(await renameId(dir, 'uren', 'uren-zorg', today)).toMatchObject({ isDone: false })
    expect(await readFile(join(dir, 'questions/uren.yaml'), 'utf8')).toContain('Hoeveel uur?')
  })

  it('loses no answer and no result of the whole content, whatever is renamed', async () => {
    const dir = await ownCopy()
    const before = await compileFolder(dir, { today, skipWalks: true })
    const names = await namesIn(dir)
    const chosen = fc.sample(fc.constantFrom(...names), { numRuns: 5, seed: 11 })
    for (const [at, name] of [...new Set(chosen)].entries()) {
      if (!(await namesIn(dir)).includes(name)) continue
      expect([name, await renameId(dir, name, `nieuw-${at}`, today)]).toMatchObject([
        name,
        { isDone: true },
      ])
    }
    const after = await compileFolder(dir, { today })
    const wrong = after.problems.filter(
      ({ severity, code }) => severity === 'error' || code === 'STALE_TRANSLATION',
    )
    expect([chosen, wrong]).toEqual([chosen, []])
    expect(diffGuides(before.guide!, after.guide!, today).changes).toEqual([])
    for (const { value } of before.source.cases.values()) {
      const kept = JSON.parse(JSON.stringify(value?.answers)) as Record<string, string>
      expect(walk(after.guide!, kept, { today }).advice.length).toBe(
        walk(before.guide!, kept, { today }).advice.length,
      )
    }
  }, 300_000)
})
