import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Day } from '../guide/ids.ts'
import { edited, rewritten, scalarsIn, setKeys, type Edit, type YamlScalar } from './editYaml.ts'
import type { Problem } from './problem.ts'
import type { FolderSource } from './readFolder.ts'
import { readFolder } from './readFolder.ts'
import type { Path } from './readYaml.ts'
import { ID } from './schema.ts'
import { stampFiles } from './stamp.ts'
import { newErrors, tryEdits, writeEdits } from './tryEdits.ts'

/** What can get another id, by its place in `renamed.yaml`. */
type Renamable =
  | 'questions'
  | 'scales'
  | 'options'
  | 'items'
  | 'levels'
  | 'areas'
  | 'advice'
  | 'offers'
  | 'contacts'

interface Target {
  readonly kind: Renamable
  /** The question or scale of an option, statement or level. */
  readonly of?: string
  readonly id: string
}

/** Kinds that share their names: a question and a scale are never called the same. */
const SHARED: ReadonlyMap<Renamable, number> = new Map([
  ['questions', 1],
  ['scales', 1],
  ['advice', 2],
  ['offers', 2],
  ['contacts', 2],
  ['areas', 3],
  ['options', 4],
  ['items', 5],
  ['levels', 6],
])

export interface Renaming {
  readonly isDone: boolean
  /** A Dutch sentence on what was done, or why nothing was. */
  readonly says: string
}

/**
 * Gives something another id everywhere: its file, what names it, translations, cases, and puts the
 * old id in `renamed.yaml`, so that kept answers survive. All or nothing.
 *
 * @param old an id; of an option, statement or level with its question: `zorgt-voor.partner`; with its
 *   folder where a name is used twice: `contacts/huisarts`
 * @param now the new id, without its question
 */
export async function renameId(
  dir: string,
  old: string,
  now: string,
  today: Day,
): Promise<Renaming> {
  const refused = (says: string): Renaming => ({ isDone: false, says })
  const source = await readFolder(dir, [])
  const [target, ...others] = targetsOf(source, old)
  const bare = now.includes('.') ? now.slice(now.indexOf('.') + 1) : now
  if (!target) return refused(`"${old}" is er niet.`)
  if (others.length > 0) {
    const names = [target, ...others].map(({ kind }) => `${kind}/${old}`)
    return refused(`"${old}" kan meer dingen zijn. Schrijf ${names.join(' of ')}.`)
  }
  if (!ID.test(bare)) {
    return refused(`"${now}" kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes.`)
  }
  const taken = targetsOf(source, target.of === undefined ? bare : `${target.of}.${bare}`)
  if (taken.some(({ kind }) => SHARED.get(kind) === SHARED.get(target.kind))) {
    return refused(`"${now}" is er al. Kies een andere naam.`)
  }
  const key = target.of === undefined ? bare : `${target.of}.${bare}`
  if (Object.hasOwn(source.renamed?.value?.[target.kind] ?? {}, key)) {
    return refused(`"${now}" was een oude naam. Haal die regel eerst uit renamed.yaml.`)
  }
  const edits = new Map<string, string | null>()
  for (const path of await yamlFiles(dir)) {
    const text = await readFile(join(dir, path), 'utf8')
    const changed = renamedIn(source, path, text, target, bare)
    const moved = movedPath(path, target, bare)
    if (changed !== text || moved !== path) edits.set(moved, changed)
    if (moved !== path) edits.set(path, null)
  }
  const list = edits.get('renamed.yaml') ?? (await textOf(join(dir, 'renamed.yaml')))
  edits.set('renamed.yaml', withRenamed(list, target, bare))
  const tried = await tryEdits(dir, edits, today)
  const [error] = newErrors(tried)
  if (error) {
    return refused(`Er is niets veranderd, want dan ontstaat een fout: ${error.message}`)
  }
  await writeEdits(dir, edits)
  // Dutch in which only a link got another name still says what its translation says.
  const stale = staleAmong(tried.before).map((path) => movedPath(path, target, bare))
  await stampFiles(
    dir,
    staleAmong(tried.after).filter((path) => !stale.includes(path)),
  )
  const files = [...edits.values()].filter((text) => text !== null).length
  return { isDone: true, says: `"${old}" heet nu "${bare}", in ${files} bestanden.` }
}

/** Translations whose Dutch changed since. */
function staleAmong(problems: readonly Problem[]): string[] {
  const stale = problems.filter(({ code }) => code === 'STALE_TRANSLATION')
  return [...new Set(stale.map(({ file }) => file))]
}

/** All that has this name; `contacts/huisarts` tells a contact from a question of the same name. */
function targetsOf(source: FolderSource, written: string): Target[] {
  const [kind, name] = written.includes('/') ? written.split('/') : [undefined, written]
  const [id = '', part] = (name ?? '').split('.')
  const found = part === undefined ? wholeOf(source, id) : partOf(source, id, part)
  return found.filter((target) => kind === undefined || target.kind === kind)
}

function wholeOf(source: FolderSource, id: string): Target[] {
  const kinds = ['questions', 'scales', 'advice', 'offers', 'contacts'] as const
  const files = kinds.filter((kind) => source[kind].has(id)).map((kind) => ({ kind, id }))
  const isArea = source.areas?.value?.some((area) => area.id === id)
  return isArea ? [...files, { kind: 'areas', id }] : files
}

function partOf(source: FolderSource, of: string, id: string): Target[] {
  const scale = source.scales.get(of)?.value
  const items = scale?.items ?? []
  const levels = [...(scale?.levels ?? []), ...items.flatMap((one) => one.levels ?? [])]
  const options = source.questions.get(of)?.value?.options ?? []
  const has = (all: readonly { readonly id: string }[]) => all.some((one) => one.id === id)
  return [
    ...(has(items) ? [{ kind: 'items' as const, of, id }] : []),
    ...(has(levels) ? [{ kind: 'levels' as const, of, id }] : []),
    ...(has(options) ? [{ kind: 'options' as const, of, id }] : []),
  ]
}

async function yamlFiles(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile() && one.name.endsWith('.yaml'))
    .map((one) => relative(dir, join(one.parentPath, one.name)).replaceAll('\\', '/'))
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '')
}

const FOLDERS = new Set<Renamable>(['questions', 'scales', 'advice', 'offers', 'contacts'])

function movedPath(path: string, { kind, id }: Target, now: string): string {
  if (!FOLDERS.has(kind)) return path
  const own = `${kind}/${id}.yaml`
  return path === own || (path.startsWith('translations/') && path.endsWith(`/${own}`))
    ? `${path.slice(0, -own.length)}${kind}/${now}.yaml`
    : path
}

function renamedIn(
  source: FolderSource,
  path: string,
  text: string,
  target: Target,
  now: string,
): string {
  const edits = scalarsIn(text).flatMap((scalar): Edit[] => {
    const value = renamedScalar(source, path, scalar, target, now)
    return value === undefined ? [] : [rewritten(text, scalar, value)]
  })
  return withLinks(edited(text, edits), target, now)
}

/** Links in long texts: `[de VMCA](contact:vmca)`. */
function withLinks(text: string, { kind, id }: Target, now: string): string {
  const scheme = { advice: 'advice', offers: 'offer', contacts: 'contact' }[kind as 'advice']
  if (scheme === undefined) return text
  return text.replaceAll(`](${scheme}:${id})`, `](${scheme}:${now})`)
}

/** What a scalar becomes, when it names the target. */
function renamedScalar(
  source: FolderSource,
  file: string,
  scalar: YamlScalar,
  target: Target,
  now: string,
): string | undefined {
  const { path, value, isKey } = scalar
  const { kind, of = '', id } = target
  const steps = file.split('/')
  const isTranslation = steps[0] === 'translations'
  const place = isTranslation ? steps.slice(2).join('/') : file
  const room = place.split('/')[0] ?? ''
  const own = place === `${kind === 'options' ? 'questions' : 'scales'}/${of}.yaml`
  const isId = !isKey && path.at(-1) === 'id' && value === id
  const condition = conditionPath(room, path)

  switch (kind) {
    case 'questions':
    case 'scales': {
      if (isTranslation) return undefined
      const isNamed = value === id || (isKey && value.startsWith(`${id}.`))
      if (!isNamed) return undefined
      const isSubject =
        (isKey && condition?.length === 1) ||
        (isKey && room === 'cases' && ['answers', 'expect'].includes(String(path[0]))) ||
        (isKey &&
          file === 'renamed.yaml' &&
          ['options', 'items', 'levels'].includes(String(path[0]))) ||
        (!isKey &&
          file === 'guide.yaml' &&
          ['chapters', 'quick', 'places', 'network'].includes(String(path[0])) &&
          condition === undefined &&
          !['id', 'title', 'theme'].includes(String(path.at(-1))))
      return isSubject ? now + value.slice(id.length) : undefined
    }
    case 'options':
    case 'levels': {
      if (own && isTranslation)
        return isKey && value === id && path.includes(kind) ? now : undefined
      if (own && isId && path.includes(kind)) return now
      if (own && kind === 'levels' && isKey && value === id && path.at(-2) === 'points') return now
      if (isTranslation || value !== id || isKey) return undefined
      const subject = condition?.[0] ?? (room === 'cases' && path[0] === 'answers' ? path[1] : '')
      const isOf = kind === 'options' ? subject === of : String(subject).startsWith(`${of}.`)
      return isOf ? now : undefined
    }
    case 'items': {
      if (own && isTranslation) {
        return isKey && value === id && path[0] === 'items' && path.length === 2 ? now : undefined
      }
      if (own && isId && path[0] === 'items' && path.length === 3) return now
      const isNamed = isKey && value === `${of}.${id}` && !isTranslation
      const isSubject = condition?.length === 1 || (room === 'cases' && path[0] === 'answers')
      return isNamed && isSubject ? `${of}.${now}` : undefined
    }
    case 'areas': {
      if (place === 'areas.yaml') {
        if (isTranslation && isKey) return keyOfArea(path, value, id, now)
        return !isTranslation &&
          !isKey &&
          value === id &&
          ['id', 'in'].includes(String(path.at(-1)))
          ? now
          : undefined
      }
      if (isTranslation || isKey || value !== id) return undefined
      const subject = condition?.[0] ?? (room === 'cases' && path[0] === 'answers' ? path[1] : '')
      const asksArea = source.questions.get(String(subject))?.value?.answer === 'area'
      const isServed = path[0] === 'place' && path[1] === 'serves'
      return asksArea || isServed || (room === 'contacts' && path[0] === 'areas') ? now : undefined
    }
    default: {
      if (isTranslation || isKey || value !== id) return undefined
      const first = String(path[0])
      const second = String(path[1])
      const isNamed =
        (['advice', 'offers'].includes(room) && ['by', 'contacts'].includes(first)) ||
        (file === 'guide.yaml' && ['publisher', 'help_now', 'talk'].includes(first)) ||
        (file === 'guarantees.yaml' && ['shows', 'now', 'never'].includes(second)) ||
        (room === 'cases' && first === 'expect' && ['shows', 'now', 'never'].includes(second))
      return isNamed ? now : undefined
    }
  }
}

/** In translations of areas the id is a key, and begins the names of its fingerprints. */
function keyOfArea(path: Path, value: string, id: string, now: string): string | undefined {
  if (path.length === 1 && value === id) return now
  const isOf = path.length === 2 && ['of', 'state'].includes(String(path[0]))
  return isOf && value.startsWith(`${id}.`) ? now + value.slice(id.length) : undefined
}

/** What of a path lies inside a condition, from the question on: `[zorgt-voor, all, 0]`. */
function conditionPath(room: string, path: Path): Path | undefined {
  const starts = [path.indexOf('when') === 0, path[0] === 'adjust', path[0] === 'chapters']
  const at =
    room === 'guarantees.yaml'
      ? path[1] === 'when'
        ? 2
        : -1
      : starts[0]
        ? 1
        : (starts[1] || starts[2]) && path[2] === 'when'
          ? 3
          : path[0] === 'young' && path[1] === 'when'
            ? 2
            : -1
  if (at < 0) return undefined
  const inside = path.slice(at)
  const first = inside.findIndex(
    (part) => typeof part !== 'number' && !['any', 'all', 'not'].includes(part),
  )
  return first < 0 ? [] : inside.slice(first)
}

function withRenamed(text: string, { kind, of, id }: Target, now: string): string {
  const key = of === undefined ? id : `${of}.${id}`
  return text.trim() === '' ? `${kind}: {${key}: ${now}}\n` : setKeys(text, [kind], { [key]: now })
}
