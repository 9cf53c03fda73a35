import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { fingerprint } from './fingerprint.ts'
import { readFolder, type FolderSource } from './readFolder.ts'
import { isListLike, textsOf } from './texts.ts'
import { keyName, translatableFiles } from './translations.ts'

/**
 * Writes the fingerprints of the Dutch into a translation, or the lock of a validated scale into its
 * file. Only those lines change: comments, order and everything else stay as they are.
 *
 * @param file relative to the content folder
 * @returns a Dutch sentence on what was done, or why nothing was
 */
export async function stampFile(
  dir: string,
  file: string,
): Promise<{ isDone: boolean; says: string }> {
  const source = await readFolder(dir, [])
  const text = await readFile(join(dir, file), 'utf8').catch(() => undefined)
  if (text === undefined) return { isDone: false, says: `Het bestand ${file} is er niet.` }
  const stamped = file.startsWith('translations/')
    ? stampedTranslation(source, file, text)
    : stampedScale(source, file, text)
  if (stamped === undefined) {
    return { isDone: false, says: `${file} is geen vertaling en geen meter met een slot.` }
  }
  await writeFile(join(dir, file), stamped)
  return { isDone: true, says: `${file} is bijgewerkt.` }
}

function stampedTranslation(source: FolderSource, file: string, text: string): string | undefined {
  const path = file.split('/').slice(2).join('/')
  const original = translatableFiles(source).find((one) => one.path === path)
  if (!original) return undefined
  const texts = textsOf(original.kind, original.yaml.value)
  const document = parseDocument(text, { schema: 'failsafe' })
  if (!isMap(document.contents)) return undefined
  const whole = fingerprint(texts.map((one) => one.text))
  if (!isListLike(original.kind)) return replaced(text, document.contents, 'of', whole)
  const given = document.toJS() as unknown
  const lines = texts.flatMap(({ key, text: dutch }) =>
    hasText(given, key) ? [`  ${quoted(keyName(key))}: ${quoted(fingerprint([dutch]))}`] : [],
  )
  return replaced(text, document.contents, 'of', `\n${lines.join('\n')}`)
}

function hasText(given: unknown, key: readonly (string | number)[]): boolean {
  let at = given
  for (const step of key) {
    if (typeof at === 'string') return step === key.at(-1)
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Record<string | number, unknown>)[step]
  }
  return typeof at === 'string'
}

function stampedScale(source: FolderSource, file: string, text: string): string | undefined {
  const id = file.replace(/^scales\//u, '').replace(/\.yaml$/u, '')
  const scale = source.scales.get(id)?.value
  const document = parseDocument(text, { schema: 'failsafe' })
  if (!scale?.validated || !isMap(document.contents)) return undefined
  return replaced(text, document.contents, 'lock', fingerprint(scale.items.map(({ say }) => say)))
}

/** Replaces the value of one key in the text itself, or puts the key on top. */
function replaced(text: string, map: YAMLMap, key: string, value: string): string {
  const isBlock = value.startsWith('\n')
  const written = isBlock ? value : ` ${quoted(value)}`
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
  const keyEnd = pair && isScalar(pair.key) ? pair.key.range?.[1] : undefined
  if (!pair || keyEnd === undefined) return `${key}:${written}\n${text}`
  const end = (pair.value as { range?: readonly [number, number, number] } | null)?.range?.[1]
  const after = text.slice(end ?? keyEnd + 1)
  return `${text.slice(0, keyEnd)}:${written}${isBlock && !after.startsWith('\n') ? '\n' : ''}${after}`
}

function quoted(text: string): string {
  return /^[a-z][a-z0-9._-]*$/iu.test(text) && !/^\d/u.test(text) ? text : JSON.stringify(text)
}
