import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { OWN_CONTENT } from './compile.ts'
import { INTERFACE_KEYS, interfaceKeysText } from './interfaceKeys.ts'
import { jsonSchemas } from './jsonSchemas.ts'

/** Where editors look for them (`.vscode/settings.json`); the check skips what begins with a dot. */
export const SCHEMA_FOLDER = join(OWN_CONTENT, '.schemas')

/** The text of each schema file by its name. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(jsonSchemas()).map(([kind, schema]) => [
      `${kind}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}

/** The file of keys that fits the words of the app as they are now. */
export async function presentInterfaceKeys(): Promise<string> {
  return interfaceKeysText(parse(await readFile(join(OWN_CONTENT, 'interface.yaml'), 'utf8')))
}

/** Writes the JSON Schemas of all kinds of files, and the keys of the words of the app. */
export async function writeSchemas(): Promise<number> {
  await mkdir(SCHEMA_FOLDER, { recursive: true })
  const files = schemaFiles()
  for (const [name, text] of files) await writeFile(join(SCHEMA_FOLDER, name), text)
  await writeFile(INTERFACE_KEYS, await presentInterfaceKeys())
  return files.size
}
