import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { contentPlugin } from '../../src/compiler/vitePlugin.ts'
import { changed, folderWith } from './smallFolder.ts'

const ENTRY = `export { default as guide } from 'virtual:guide'
export { default as start } from 'virtual:texts/nl/start'
export { languages, loadTexts } from 'virtual:texts'
`

async function built(changes: Record<string, string>): Promise<Rolldown.OutputChunk[]> {
  const dir = await folderWith({ ...changes, 'app.js': ENTRY })
  const output = await build({
    configFile: false,
    root: dir,
    logLevel: 'silent',
    plugins: [contentPlugin({ dir })],
    build: {
      write: false,
      lib: { entry: join(dir, 'app.js'), formats: ['es'], fileName: 'entry' },
      minify: false,
    },
  })
  const [{ output: files }] = output as [Rolldown.RolldownOutput]
  return files.filter((file) => file.type === 'chunk')
}

describe('the build', () => {
  it('gives every language a chunk of its own, loaded when it is needed', async () => {
    const changes = {
      'pages/x.yaml': 'title: Bladzijde\ntext: B\n',
      'translations/ar/pages/x.yaml': 'of: "00000000"\n',
      ...changed('guide.yaml', '[nl, en]', '[nl, ar, nl-makkelijk]'),
    }
    const chunks = await built(changes)
    const lazy = chunks.filter(({ isDynamicEntry }) => isDynamicEntry)
    const [entry] = chunks.filter(({ isEntry }) => isEntry)
    const atOnce = chunks.filter((one) => one === entry || entry?.imports.includes(one.fileName))
    const code = atOnce.map(({ code }) => code).join()
    expect(lazy.some(({ code }) => code.includes('Bladzijde'))).toBe(true)
    expect(code).toContain('Voor wie zorgt u?')
    expect(code).toContain('Hoeveel uur?')
    expect(code).not.toContain('Bladzijde')
    expect(code).toMatch(/"?name"?: ?"Makkelijk Nederlands",\s*"?dir"?: ?"ltr"/)
    // Arabic has hardly a text here: nobody should have to rely on it.
    expect(code).not.toContain('العربية')
  })
  it('stops on a mistake, with the report', async () => {
    const broken = changed('questions/uren.yaml', 'partner', 'patner')
    await expect(built(broken)).rejects.toThrow(
      /1 fout in de inhoud[^]*questions\/uren\.yaml, regel 5[^]*Bedoelt u "partner"/,
    )
  })
  it('stops on a case that does not come out', async () => {
    const failing = changed('cases/anna.yaml', '{meter: zwaar}', '{meter: licht}')
    await expect(built(failing)).rejects.toThrow('CASE_FAILED')
  })
})
