import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changed, folderWith } from '../smallFolder.ts'

const run = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url))

function diff(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [run, 'content', 'diff', ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, out: stdout, err: stderr }
}

describe('content -- diff', () => {
  it('says that nobody notices a change of nothing', async () => {
    const [from, to] = [await folderWith(), await folderWith()]
    const { status, out } = diff('--from', from, '--to', to)
    expect(status).toBe(0)
    expect(out).toContain('Niemand krijgt een andere uitkomst.')
    expect(out).toContain('Alle 1 casussen komen hetzelfde uit.')
  })

  it('says what appears and vanishes, for whom, and which case comes out differently', async () => {
    const from = await folderWith()
    const to = await folderWith({
      ...changed('offers/oppas.yaml', 'taken: {none: [wassen]}', 'zorgt-voor: ouder'),
      'cases/anna.yaml': `who: Anna, 70
answers: {zorgt-voor: ouder, taken: [koken], woont-in: wijk}
expect: {shows: [oppas]}
`,
      'cases/bea.yaml': `who: Bea, 50
answers: {zorgt-voor: partner, taken: [koken], woont-in: wijk}
expect: {never: [oppas]}
`,
    })
    const { status, out } = diff('--from', from, '--to', to)
    expect(status).toBe(0)
    expect(out).toContain('Dit is precies geteld')
    expect(out).toMatch(
      /Dit komt erbij:\n {2}aanbod "Oppas thuis" \(oppas\).*\n {4}wie: .*"Mijn vader of moeder"/u,
    )
    expect(out).toContain('Bij 1 van de 2 casussen is de uitkomst anders:\n  bea: Bea, 50\n    - ')
  })

  it('gives the same as JSON', async () => {
    const from = await folderWith()
    const to = await folderWith({ 'offers/oppas.yaml': null })
    const { status, out } = diff('--from', from, '--to', to, '--json')
    expect(status).toBe(0)
    const { share, changes } = JSON.parse(out)
    expect(share.margin).toBe(0)
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'offers', id: 'oppas', change: 'vanishes' }),
    )
  })

  it('compares with an earlier version that git knows', async () => {
    const dir = await folderWith()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: dir })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Eerst')
    const offer = join(dir, 'offers/oppas.yaml')
    await writeFile(
      offer,
      (await readFile(offer, 'utf8')).replace('none: [wassen]', 'none: [koken]'),
    )
    const { status, out } = diff('--from', 'HEAD', '--content', dir)
    expect(status).toBe(0)
    expect(out).toContain('aanbod "Oppas thuis"')
    await rm(join(dir, '.git'), { recursive: true })
  })

  it('refuses a version that is not there, and one that is an option in disguise', async () => {
    const dir = await folderWith()
    for (const rev of ['nergens', '--output=x']) {
      const { status, err } = diff(`--from=${rev}`, '--content', dir)
      expect(status).toBe(2)
      expect(err).toContain('is geen map, en ook geen versie')
    }
  })

  it('keeps apart a rename from a loss', async () => {
    const from = await folderWith()
    const to = await folderWith({
      'offers/oppas.yaml': null,
      'offers/oppas-thuis.yaml': await readFile(join(from, 'offers/oppas.yaml'), 'utf8'),
      'renamed.yaml': 'offers: {oppas: oppas-thuis}\n',
    })
    expect(diff('--from', from, '--to', to).out).toContain('Niemand krijgt een andere uitkomst.')
  })
})
