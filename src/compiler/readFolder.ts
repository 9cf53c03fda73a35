import { lstatSync, readFileSync, statSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { z } from 'zod'
import type { Code } from './codes.ts'
import type { Problem } from './problem.ts'
import { LARGEST_FILE, readYaml, type YamlFile } from './readYaml.ts'
import { ID, SCHEMAS } from './schema.ts'
import { shapeProblems } from './shapeProblems.ts'

type Schemas = typeof SCHEMAS
export type Kind = keyof Schemas
/** Kinds of which each file is one thing, named after its id. */
export type FolderKind =
  'questions' | 'scales' | 'advice' | 'offers' | 'contacts' | 'cases' | 'pages'
export type FileKind = Exclude<Kind, FolderKind>

/** One file with its typed value; `value` is absent when its shape is wrong. */
export interface SourceFile<K extends Kind> {
  readonly yaml: YamlFile
  readonly value?: z.output<Schemas[K]>
}

/** A content folder as it was read: typed, but not yet judged against itself. */
export type FolderSource = {
  readonly [K in FolderKind]: ReadonlyMap<string, SourceFile<K>>
} & { readonly [K in FileKind]?: SourceFile<K> } & {
  /** The files under `translations/`, by language and then by the path they translate. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, YamlFile>>
}

/** The folder cannot be read at all; the message is for the editor. */
export class UnreadableFolder extends Error {}

const FOLDERS: readonly FolderKind[] = [
  'questions',
  'scales',
  'advice',
  'offers',
  'contacts',
  'cases',
  'pages',
]
const FILES: readonly FileKind[] = ['guide', 'areas', 'terms', 'guarantees', 'interface', 'renamed']
const MOST_FILES = 20_000

/**
 * Reads every file of a content folder.
 * @throws UnreadableFolder when there is no such folder, or it may not be read
 */
export async function readFolder(dir: string, problems: Problem[]): Promise<FolderSource> {
  const paths = await filesIn(dir, problems)
  const source: Record<string, unknown> = { translations: new Map() }
  for (const folder of FOLDERS) source[folder] = new Map()
  for (const path of paths) {
    const steps = path.split('/')
    const name = (steps.at(-1) ?? '').replace(/\.yaml$/u, '')
    const kind = kindOf(steps)
    if (!kind) {
      if (!path.endsWith('.md')) problems.push(unknownFile(path))
      continue
    }
    const bytes = startOf(join(dir, path))
    if (!bytes) {
      problems.push(
        wholeFile(
          path,
          'UNREADABLE_FILE',
          'error',
          'Dit bestand kan niet gelezen worden.',
          'Kijk of u het mag openen.',
        ),
      )
      continue
    }
    const yaml = readYaml(path, bytes, problems)
    if (kind === 'translation') {
      const [, language = '', ...rest] = steps
      const translations = source['translations'] as Map<string, Map<string, YamlFile>>
      const files = translations.get(language) ?? new Map<string, YamlFile>()
      translations.set(language, files.set(rest.join('/'), yaml))
      continue
    }
    const parsed = readShape(kind, yaml, problems)
    const file = parsed === undefined ? { yaml } : { yaml, value: parsed }
    if (steps.length === 1) source[kind] = file
    else {
      if (!isId(name)) problems.push(badName(path, name))
      ;(source[kind] as Map<string, unknown>).set(name, file)
    }
  }
  return source as unknown as FolderSource
}

/**
 * What is far larger than any file may be is not read to its end, only so far that it can be told. Waits for
 * each file: thousands of small ones are there ten times as soon as when each is read by another thread.
 *
 * @returns `undefined` when it cannot be read
 */
function startOf(path: string): Uint8Array | undefined {
  try {
    const { size } = statSync(path)
    return size <= LARGEST_FILE ? readFileSync(path) : new Uint8Array(LARGEST_FILE + 1)
  } catch {
    return undefined
  }
}

function isId(name: string): boolean {
  return ID.test(name) && !['any', 'all', 'not'].includes(name)
}

function isKnownFolder(path: string): boolean {
  return path.startsWith('translations') || FOLDERS.some((folder) => folder === path)
}

function kindOf(steps: readonly string[]): Kind | 'translation' | undefined {
  const [first = '', second] = steps
  if (!steps.at(-1)?.endsWith('.yaml')) return undefined
  if (first === 'translations' && steps.length >= 3) return 'translation'
  if (steps.length === 2 && second) return FOLDERS.find((folder) => folder === first)
  return steps.length === 1 ? FILES.find((file) => `${file}.yaml` === first) : undefined
}

function readShape<K extends Kind>(
  kind: K,
  yaml: YamlFile,
  problems: Problem[],
): z.output<Schemas[K]> | undefined {
  if (yaml.value === undefined) return undefined
  const isEmpty = yaml.value === null
  const value = isEmpty && ['renamed', 'interface'].includes(kind) ? {} : yaml.value
  const parsed = SCHEMAS[kind].safeParse(isEmpty && LISTS.includes(kind) ? [] : value)
  if (parsed.success) return parsed.data as z.output<Schemas[K]>
  problems.push(...shapeProblems(yaml, SCHEMAS[kind], parsed.error.issues))
  return undefined
}

const LISTS: readonly Kind[] = ['areas', 'terms', 'guarantees']

/** All files below the folder, sorted; links that lead out of it are errors and are not followed. */
async function filesIn(dir: string, problems: Problem[]): Promise<string[]> {
  const root = await realpath(dir).catch(() => undefined)
  if (!root || !statSync(root).isDirectory()) {
    throw new UnreadableFolder(`De map "${dir}" bestaat niet of is geen map.`)
  }
  const found: string[] = []
  const look = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.length === 0 && folder !== root && !isKnownFolder(relative(root, folder))) {
      problems.push(unknownFile(relative(root, folder).split(sep).join('/')))
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const full = join(folder, entry.name)
      const path = relative(root, full).split(sep).join('/')
      if (lstatSync(full).isSymbolicLink()) {
        const target = await realpath(full).catch(() => undefined)
        if (target === undefined || (target !== root && !target.startsWith(root + sep))) {
          problems.push(
            wholeFile(
              path,
              'LINK_OUT',
              'error',
              'Dit is een verwijzing naar een plek buiten de map.',
              'Zet het bestand zelf in de map.',
            ),
          )
          continue
        }
      } else if (entry.isDirectory()) {
        await look(full)
        continue
      }
      // A link to a folder, or something that is no file at all: reading it might never end.
      if (!statSync(full).isFile()) {
        problems.push(unknownFile(path))
        continue
      }
      found.push(path)
      if (found.length > MOST_FILES) {
        throw new UnreadableFolder(`De map "${dir}" heeft meer dan ${MOST_FILES} bestanden.`)
      }
    }
  }
  try {
    await look(root)
  } catch (error) {
    if (error instanceof UnreadableFolder) throw error
    throw new UnreadableFolder(`De map "${dir}" kan niet gelezen worden.`)
  }
  return found
}

function wholeFile(
  path: string,
  code: Code,
  severity: Problem['severity'],
  message: string,
  hint: string,
): Problem {
  return { code, file: path, line: 1, column: 1, width: 1, severity, message, hint }
}

function unknownFile(path: string): Problem {
  return wholeFile(
    path,
    'UNKNOWN_FILE',
    'warning',
    `Dit bestand hoort niet in een map met inhoud: ${path}.`,
    'Kijk of de naam en de map kloppen, of haal het bestand weg.',
  )
}

function badName(path: string, name: string): Problem {
  return wholeFile(
    path,
    'BAD_ID',
    'error',
    `De bestandsnaam "${name}" kan geen naam zijn.`,
    'Gebruik kleine letters, cijfers en streepjes, zoals "hulp-in-huis".',
  )
}
