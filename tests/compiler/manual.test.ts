import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/compiler/codes.ts'
import { OWN_CONTENT } from '../../src/compiler/compile.ts'

const manual = await readFile(join(OWN_CONTENT, 'LEESMIJ.md'), 'utf8')
const sections = new Map(
  manual
    .split(/^### /mu)
    .slice(1)
    .map((section) => {
      const [code = '', ...text] = section.split('\n')
      return [code, text.join('\n').trim()]
    }),
)

describe('the manual of the editor', () => {
  it('has a paragraph for every code, in order of the alphabet, and none for what is no code', () => {
    expect([...sections.keys()]).toEqual([...CODES].sort())
    for (const [code, text] of sections) expect([code, text.length > 30]).toEqual([code, true])
  })

  it('describes every command', async () => {
    const command = await readFile('src/compiler/contentCommand.ts', 'utf8')
    const commands = [...command.matchAll(/case '([a-z]+)':/gu)].map(([, name]) => name ?? '')
    expect(commands).toContain('check')
    const forOthers = new Set(['walk', 'worksheet', 'schemas'])
    for (const name of commands.filter((one) => !forOthers.has(one))) {
      expect(manual).toContain(`content -- ${name}`)
    }
  })

  it('knows no code that nothing reports', async () => {
    const files = await readdir('src/compiler', { recursive: true })
    const source = await Promise.all(
      files
        .filter((file) => file.endsWith('.ts') && file !== 'codes.ts')
        .map((file) => readFile(join('src/compiler', file), 'utf8')),
    )
    const all = source.join('\n')
    expect(CODES.filter((code) => !all.includes(`'${code}'`))).toEqual([])
  })
})
