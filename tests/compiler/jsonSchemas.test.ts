import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { OWN_CONTENT } from '../../src/compiler/compile.ts'
import { jsonSchemas } from '../../src/compiler/jsonSchemas.ts'
import { INTERFACE_KEYS, interfaceKeysText } from '../../src/compiler/interfaceKeys.ts'
import {
  presentInterfaceKeys,
  SCHEMA_FOLDER,
  schemaFiles,
} from '../../src/compiler/writeSchemas.ts'
import { SMALL } from './smallFolder.ts'

const ajv = new Ajv2020({ allowUnionTypes: true })
const validators = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([kind, schema]) => [kind, ajv.compile(schema)]),
)
const kindOf = (path: string) =>
  path.includes('/') ? (path.split('/')[0] ?? '') : basename(path, '.yaml')

/** What an editor's program finds wrong with a file. */
function wrongWith(path: string, text: string) {
  const validate = validators[kindOf(path)]
  if (!validate) throw new Error(`expected a schema for ${path}`)
  return validate(parse(text)) ? [] : (validate.errors ?? [])
}

describe('help while typing', () => {
  it('finds nothing wrong with any file of our own content', async () => {
    const files = await readdir(OWN_CONTENT, { recursive: true })
    const own = files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.yaml') && !file.startsWith('translations/'))
    expect(own.length).toBeGreaterThan(300)
    for (const file of own) {
      const text = await readFile(join(OWN_CONTENT, file), 'utf8')
      expect([file, wrongWith(file, text)]).toEqual([file, []])
    }
  })

  it.each([
    ['questions/uren.yaml', 'unit:', 'eenheid:'],
    ['questions/zorgt-voor.yaml', 'answer: one', 'answer: een'],
    ['scales/meter.yaml', 'points: 2', 'points: veel'],
    ['contacts/punt.yaml', 'number:', 'nummer:'],
    ['offers/oppas.yaml', 'by: punt\n', ''],
    ['guarantees.yaml', 'says:', 'zegt:'],
    ['areas.yaml', '"1353"', '"13"'],
  ])('sees what is wrong in %s with %s', (path, from, to) => {
    const text = SMALL[path] ?? ''
    expect(wrongWith(path, text)).toEqual([])
    expect(wrongWith(path, text.replace(from, to))).not.toEqual([])
  })

  it('explains every key in Dutch', () => {
    const unexplained: string[] = []
    const visit = (json: unknown, path: string): void => {
      if (typeof json !== 'object' || json === null) return
      for (const [key, value] of Object.entries(json)) {
        if (key === 'properties') {
          for (const [name, { title, description }] of Object.entries(
            value as Record<string, { title?: string; description?: string }>,
          )) {
            if (!title || !description) unexplained.push(`${path}.${name}`)
          }
        }
        visit(value, `${path}.${key}`)
      }
    }
    visit(jsonSchemas(), '')
    expect(unexplained).toEqual([])
  })

  it('has the keys of the words of the app as they are now', async () => {
    expect(await readFile(INTERFACE_KEYS, 'utf8')).toBe(await presentInterfaceKeys())
    const words = { a: { b: 'x', days_one: 'y', days_other: 'z' } }
    expect(interfaceKeysText(words).match(/'[a-z._]+'/g)).toEqual([
      "'a.b'",
      "'a.days_one'",
      "'a.days_other'",
      "'a.days'",
    ])
  })

  it('has the schemas on disk as the check has them now', async () => {
    const files = schemaFiles()
    expect((await readdir(SCHEMA_FOLDER)).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) {
      expect([name, await readFile(join(SCHEMA_FOLDER, name), 'utf8')]).toEqual([name, text])
    }
    const wired = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>
    }
    expect(
      Object.keys(wired['yaml.schemas'])
        .map((path) => basename(path))
        .sort(),
    ).toEqual([...files.keys()].sort())
  })
})
