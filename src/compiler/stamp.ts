import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { written } from './editYaml.ts'
import { fingerprint } from './fingerprint.ts'
import type { Problem } from './problem.ts'
import { readFolder, type FolderSource } from './readFolder.ts'
import { readYaml } from './readYaml.ts'
import { isListLike, textsOf } from './texts.ts'
import { expectedTexts, givenFor, givenTexts, keyName, translatableFiles } from './translations.ts'

export interface Stamped {
  readonly isDone: boolean
  /** A Dutch sentence on what was done, or why nothing was. */
  readonly says: string
}

/**
 * Writes the fingerprints of the Dutch into translations, or the lock of a validated scale into its
 * file. Only those lines change: comments, order and everything else stay as they are.
 *
 * @param files relative to the content folder
 */
export async function stampFiles(dir: string, files: readonly string[]): Promise<Stamped[]> {
  const source = await readFolder(dir, [])
  const done: Stamped[] = []
  for (const file of files) done.push(await stampFile(source, dir, file))
  return done
}

async function stampFile(source: FolderSource, dir: string, file: string): Promise<Stamped> {
  const bytes = await readFile(join(dir, file)).catch(() => undefined)
  if (!bytes) return { isDone: false, says: `Het bestand ${file} is er niet.` }
  const problems: Problem[] = []
  const { value } = readYaml(file, bytes, problems)
  if (problems.length > 0 || typeof value !== 'object' || value === null) {
    return { isDone: false, says: `${file} heeft fouten. Herstel die eerst.` }
  }
  const text = bytes.toString('utf8')
  const stamped = file.startsWith('translations/')
    ? stampedTranslation(source, file, text, value)
    : stampedScale(source, file, text)
  if (stamped === undefined) {
    return { isDone: false, says: `${file} is geen vertaling en geen meter met een slot.` }
  }
  if (stamped === text) return { isDone: true, says: `${file} was al bij.` }
  await writeFile(join(dir, file), stamped)
  return { isDone: true, says: `${file} is bijgewerkt.` }
}

function stampedTranslation(
  source: FolderSource,
  file: string,
  text: string,
  value: object,
): string | undefined {
  const [, language = '', ...rest] = file.split('/')
  const original = translatableFiles(source).find(({ path }) => path === rest.join('/'))
  if (!original) return undefined
  const { kind } = original
  const dutch = textsOf(kind, original.yaml.value)
  if (!isListLike(kind)) {
    return replaced(text, 'of', fingerprint(dutch.map((one) => one.text)))
  }
  const given = givenTexts(value)
  const lines = expectedTexts(language, kind, dutch).flatMap(({ key, text: from }) =>
    givenFor(kind, given, key)
      ? [`  ${written(keyName(key))}: ${written(fingerprint([from]))}`]
      : [],
  )
  return replaced(text, 'of', lines)
}

function stampedScale(source: FolderSource, file: string, text: string): string | undefined {
  const id = file.replace(/^scales\//u, '').replace(/\.yaml$/u, '')
  const scale = source.scales.get(id)?.value
  if (!scale || (!scale.validated && scale.lock === undefined)) return undefined
  return replaced(text, 'lock', fingerprint(scale.items.map(({ say }) => say)))
}

/** Replaces the value of one key in the text itself, or puts the key on top. */
function replaced(
  text: string,
  key: string,
  value: string | readonly string[],
): string | undefined {
  const map = parseDocument(text, { schema: 'failsafe' }).contents
  if (!isMap(map)) return undefined
  const eol = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n'
  const block =
    typeof value === 'string' ? ` ${written(value)}` : [':', ...value].join(eol).slice(1)
  const pair = pairOf(map, key)
  if (!pair) {
    const start = map.range?.[0] ?? 0
    if (map.flow)
      return `${text.slice(0, start + 1)}${key}:${flow(value)}, ${text.slice(start + 1)}`
    return `${text.slice(0, start)}${key}:${block}${eol}${text.slice(start)}`
  }
  const [keyEnd, valueEnd] = pair
  const inside = map.flow ? flow(value) : block
  const after = text.slice(valueEnd)
  const gap = map.flow || typeof value === 'string' || /^[\r\n]|^$/u.test(after) ? '' : eol
  return `${text.slice(0, keyEnd)}:${inside}${gap}${after}`
}

/** Where the key ends, and where its value does. */
function pairOf(map: YAMLMap, key: string): [keyEnd: number, valueEnd: number] | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
  const keyEnd = pair && isScalar(pair.key) ? pair.key.range?.[1] : undefined
  if (!pair || keyEnd === undefined) return undefined
  const range = (pair.value as { range?: readonly [number, number, number] } | null)?.range
  return [keyEnd, range && range[1] > keyEnd ? range[1] : keyEnd + 1]
}

/** The same within accolades: `{of: {a: "1"}, a: A}`. */
function flow(value: string | readonly string[]): string {
  return typeof value === 'string'
    ? ` ${written(value)}`
    : ` {${value.map((line) => line.trim()).join(', ')}}`
}
