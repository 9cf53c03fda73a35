import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OWN_CONTENT } from './compile.ts'
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

/** Writes the JSON Schemas of all kinds of files. */
export async function writeSchemas(): Promise<number> {
  await mkdir(SCHEMA_FOLDER, { recursive: true })
  const files = schemaFiles()
  for (const [name, text] of files) await writeFile(join(SCHEMA_FOLDER, name), text)
  return files.size
}
