import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changed, folderWith } from './smallFolder.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Runs the command as the package script does, typed in a folder of the editor's own. */
function content(args: string[], options: { cwd?: string; input?: string } = {}) {
  return new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    const run = join(root, 'scripts/run.mjs')
    const child = spawn(process.execPath, [run, 'content', ...args], {
      cwd: root,
      env: { ...process.env, INIT_CWD: options.cwd ?? root },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => (out += String(data)))
    child.stderr.on('data', (data) => (err += String(data)))
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(options.input ?? '')
  })
}

describe('content -- check', () => {
  it('is content with a good folder, named from where the command was typed', async () => {
    const dir = await folderWith()
    const { status, err } = await content(['check', '--content', basename(dir)], {
      cwd: dirname(dir),
    })
    expect([status, err]).toEqual([0, ''])
  })
  it('shows a mistake as an editor reads it, and exits with 1', async () => {
    const dir = await folderWith(changed('questions/uren.yaml', 'partner', 'patner'))
    const { status, out } = await content(['check', '--content', dir])
    expect(status).toBe(1)
    expect(out).toContain('questions/uren.yaml, regel 5, kolom 20   UNKNOWN_OPTION')
    expect(out).toContain('Bedoelt u "partner"?')
    expect(out).toContain('\n      |                    ^^^^^^\n')
  })
  it('prints the same as JSON, with every key of a problem', async () => {
    const dir = await folderWith(changed('questions/uren.yaml', 'partner', 'patner'))
    const { status, out } = await content(['check', '--json', '--content', dir])
    expect(status).toBe(1)
    const { problems } = JSON.parse(out) as { problems: Record<string, unknown>[] }
    expect(Object.keys(problems[0] ?? {})).toEqual([
      'code',
      'file',
      'line',
      'column',
      'severity',
      'message',
      'hint',
    ])
  })
  it('lets warnings pass, but not when strict; what waits for people always passes', async () => {
    const warned = await folderWith(changed('questions/uren.yaml', 'unit', '# unit'))
    expect((await content(['check', '--strict', '--content', warned])).status).toBe(0)
    const unasked = await folderWith(changed('guide.yaml', 'uren, ', ''))
    expect((await content(['check', '--content', unasked])).status).toBe(0)
    expect((await content(['check', '--strict', '--content', unasked])).status).toBe(1)
  })
  it('refuses to publish while something shown is unconfirmed, and lists it', async () => {
    const open = await folderWith(changed('offers/oppas.yaml', ', confirmed: true', ''))
    const { status, out } = await content(['check', '--publish', '--content', open])
    expect(status).toBe(1)
    expect(out).toContain('UNCONFIRMED')
    expect((await content(['check', '--publish', '--content', await folderWith()])).status).toBe(0)
  })
  it('refuses to publish what was confirmed too long ago, and gives a worksheet of it', async () => {
    const old = await folderWith(changed('offers/oppas.yaml', 'on: 2026', 'on: 2020'))
    const refused = await content(['check', '--publish', '--content', old])
    expect([refused.status, refused.out.includes('EXPIRED')]).toEqual([1, true])
    const { out } = await content(['check', '--publish', '--csv', '--content', old])
    expect(out.split('\n')[0]).toContain('bestand,plek,organisatie,gegeven,wat er staat')
    expect(out).toContain('offers/oppas.yaml,name,Het punt,hulpaanbod,Oppas thuis,folder,2020,,,,')
  })
  it('exits with 2 when there is no folder, or the command cannot be understood', async () => {
    expect(await content(['check', '--content', 'nergens'])).toMatchObject({ status: 2, out: '' })
    expect((await content(['check', '--wat'])).status).toBe(2)
    expect((await content([])).status).toBe(2)
  })
})

describe('content -- walk', () => {
  it('prints one walk as JSON', async () => {
    const dir = await folderWith({ 'a.md': '' })
    await writeFile(join(dir, 'antwoorden.json'), '{"zorgt-voor": "partner", "vreemd": 1}')
    const { status, out } = await content(
      ['walk', '--answers', 'antwoorden.json', '--content', dir],
      {
        cwd: dir,
      },
    )
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      complete: false,
      asked: ['zorgt-voor'],
      next: 'taken',
      scores: { meter: { score: null, range: [0, 5], band: null } },
      maybe: [{ id: 'oppas', missing: ['taken', 'woont-in'] }],
      problems: [{ answer: 'vreemd', message: 'De vraag "vreemd" is er niet.' }],
    })
  })
  it('answers line by line, and keeps the place of a bad one', async () => {
    const input = '{"zorgt-voor":"partner"}\nkapot\n[]\n{}\n'
    const { status, out } = await content(['walk', '--stdin', '--content', await folderWith()], {
      input,
    })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(status).toBe(0)
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, false])
  })
  it('takes only a line feed for the end of a line', async () => {
    const input = '{"zorgt-voor":"a\u2028b"}\r\n{}'
    const { out } = await content(['walk', '--stdin', '--content', await folderWith()], { input })
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => 'error' in (JSON.parse(line) as object))).toEqual([false, false])
  })
  it('walks a folder whose cases fail, but not one with other errors', async () => {
    const failing = await folderWith(changed('cases/anna.yaml', '{meter: zwaar}', '{meter: licht}'))
    expect((await content(['walk', '--stdin', '--content', failing], { input: '{}' })).status).toBe(
      0,
    )
    const broken = await folderWith(changed('offers/oppas.yaml', 'by: punt', 'by: pnt'))
    const { status, out, err } = await content(['walk', '--stdin', '--content', broken], {
      input: '{}',
    })
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('UNKNOWN_CONTACT')
  })
  it('exits with 2 when the answers are no JSON object', async () => {
    const dir = await folderWith()
    await writeFile(join(dir, 'lijst.json'), '[]')
    const { status, out, err } = await content(
      ['walk', '--answers', 'lijst.json', '--content', dir],
      { cwd: dir },
    )
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('geen JSON-object')
  })
  it('takes the day that is asked for', async () => {
    const dir = await folderWith(
      changed(
        'offers/oppas.yaml',
        'checked',
        'valid: {from: 2026-06-01, until: 2026-06-30}\nchecked',
      ),
    )
    const on = async (day: string) =>
      (
        await content(['walk', '--stdin', '--on', day, '--content', dir], {
          input: '{"taken": []}',
        })
      ).out
    expect(await on('2026-06-30')).toContain('oppas')
    expect(await on('2026-07-01')).not.toContain('oppas')
  })
})
