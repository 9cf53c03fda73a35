import type { Checked } from '../guide/guide.ts'
import type {
  ContentTexts,
  InterfaceTexts,
  RichText,
  StartTexts,
  TermTexts,
} from '../guide/texts.ts'
import { checkedOf, mayShowCost, shownPhoneSources } from './facts.ts'
import { readMarkdown } from './markdown.ts'
import type { FolderSource } from './readFolder.ts'
import type { Words } from './schema.ts'
import { textsOf } from './texts.ts'
import { keyName, translatableFiles, type Translation } from './translations.ts'

export interface LanguageTexts {
  readonly start: StartTexts
  readonly content: ContentTexts
}

/** Finds a text of one file by its key; absent when this language has none. */
type Find = (...key: (string | number)[]) => string | undefined

/** Every text of one language in the shape the app reads. Without a translation: the Dutch itself. */
export function emitTexts(source: FolderSource, translation?: Translation): LanguageTexts {
  const dutch = new Map(
    translatableFiles(source).map(({ path, kind, yaml }) => [
      path,
      new Map(textsOf(kind, yaml.value).map(({ key, text }) => [keyName(key), text])),
    ]),
  )
  const texts = translation?.texts ?? dutch
  const find =
    (path: string): Find =>
    (...key) =>
      texts.get(path)?.get(key.join('.'))
  const rich = (text: string | undefined): RichText | undefined =>
    text === undefined ? undefined : readMarkdown(text, () => true).rich

  const questions = mapFiles(source.questions, (question, t) => ({
    ask: t('ask'),
    help: t('help'),
    why: t('why'),
    worker: t('worker'),
    unit: t('unit'),
    options: byId(question.options ?? [], ({ id }) => ({
      label: t('options', id, 'label'),
      because: t('options', id, 'because'),
    })),
  }))
  const scales = mapFiles(source.scales, (scale, t) => ({
    title: t('title'),
    intro: rich(t('intro')),
    help: t('help'),
    why: t('why'),
    worker: t('worker'),
    levels: byId(scale.levels ?? [], ({ id }) => ({ label: t('levels', id, 'label') })),
    items: byId(scale.items, (item) => ({
      say: t('items', item.id, 'say'),
      levels: byId(item.levels ?? [], ({ id }) => ({
        label: t('items', item.id, 'levels', id, 'label'),
      })),
    })),
    bands: byId(scale.bands ?? [], ({ id }) => ({
      title: t('bands', id, 'title'),
      text: rich(t('bands', id, 'text')),
      because: t('bands', id, 'because'),
    })),
  }))

  function mapFiles<T, R>(
    files: ReadonlyMap<string, { readonly yaml: { readonly path: string }; readonly value?: T }>,
    make: (value: T, t: Find) => R,
  ): Record<string, R> {
    return Object.fromEntries(
      [...files].flatMap(([id, { yaml, value }]) =>
        value === undefined ? [] : [[id, made(make(value, find(yaml.path))) as R]],
      ),
    )
  }

  const guide = source.guide?.value
  const inGuide = find('guide.yaml')
  const first = guide?.chapters[0]?.questions[0] ?? ''
  const start = {
    interface: interfaceTexts(texts.get('interface.yaml') ?? new Map<string, string>()),
    guide: {
      title: inGuide('title'),
      chapters: byId(guide?.chapters ?? [], ({ id }) => ({
        title: inGuide('chapters', id, 'title'),
      })),
      themes: byId(guide?.themes ?? [], ({ id }) => ({ title: inGuide('themes', id, 'title') })),
    },
    questions: pick(questions, first),
    scales: pick(scales, first),
  }
  const inAreas = find('areas.yaml')
  const content = {
    questions,
    scales,
    areas: byId(source.areas?.value ?? [], ({ id }) => ({
      name: inAreas(id, 'name'),
      because: inAreas(id, 'because'),
    })),
    advice: mapFiles(source.advice, (advice, t) => ({
      title: t('title'),
      text: rich(t('text')),
      steps: positions(advice.steps.length, (at) => t('steps', at)),
    })),
    offers: mapFiles(source.offers, (offer, t) => ({
      name: t('name'),
      summary: t('summary'),
      text: rich(t('text')),
      cost: costShown([offer.cost, t('cost')], checkedOf(offer.checked)),
      first_step: t('first_step'),
      expect: t('expect'),
      bring: positions(offer.bring.length, (at) => t('bring', at)),
    })),
    contacts: mapFiles(source.contacts, (contact, t) => {
      const shown = shownPhoneSources(contact)
      const all = contact.phone ?? []
      const isList =
        all.length > 1 || t('phone', 0, 'for') !== undefined || t('phone', 0, 'cost') !== undefined
      const phones = shown.map((phone) => {
        const at = isList ? ['phone', all.indexOf(phone)] : ['phone']
        const checked = checkedOf(phone.checked ?? contact.checked)
        const cost = costShown([phone.cost, t(...at, 'cost')], checked)
        const texts = { for: t(...at, 'for'), cost }
        return texts.for === undefined && cost === undefined ? null : made(texts)
      })
      return { what: t('what'), phones: phones.some(Boolean) ? phones : undefined }
    }),
    terms: (source.terms?.value ?? []).map((term): TermTexts => {
      const own = translation?.terms.get(term.word)
      const means = find('terms.yaml')(term.word, 'means')
      return {
        key: term.word,
        word: own?.word ?? term.word,
        also: own?.also ?? (translation ? [] : term.also),
        crisis: term.crisis,
        ...(means === undefined ? {} : { means }),
      }
    }),
    pages: mapFiles(source.pages, (_, t) => ({ title: t('title'), text: rich(t('text')) })),
  }
  const none = { questions: {}, scales: {} }
  return {
    start: { interface: {}, guide: {}, ...none, ...made(start) },
    content: {
      ...none,
      areas: {},
      advice: {},
      offers: {},
      contacts: {},
      pages: {},
      ...made(content),
    },
  } as unknown as LanguageTexts
}

/** The last of these, unless one of them holds an amount that may not be shown yet. */
function costShown(costs: readonly (string | undefined)[], checked: Checked): string | undefined {
  return costs.every((cost) => cost === undefined || mayShowCost(cost, checked))
    ? costs.at(-1)
    : undefined
}

function byId<T extends { readonly id: string }, R>(list: readonly T[], make: (one: T) => R) {
  return Object.fromEntries(list.map((one) => [one.id, made(make(one))]))
}

function pick<T>(all: Readonly<Record<string, T>>, id: string): Record<string, T> {
  const one = all[id]
  return one === undefined ? {} : { [id]: one }
}

function positions(length: number, text: (at: number) => string | undefined) {
  const list = Array.from({ length }, (_, at) => text(at) ?? null)
  return list.some((one) => one !== null) ? list : undefined
}

/** Drops what is undefined or an empty mapping, all the way down; lists stay whole. */
function made<T>(value: T): T | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const small: unknown = made(inner as unknown)
    const isEmpty =
      small === undefined ||
      (typeof small === 'object' &&
        small !== null &&
        !Array.isArray(small) &&
        Object.keys(small).length === 0)
    return isEmpty ? [] : [[key, small] as const]
  })
  return Object.fromEntries(kept) as T
}

/** `welcome.title` and its like, put back into nested words. */
function interfaceTexts(texts: ReadonlyMap<string, string>): InterfaceTexts {
  // Without a prototype: a key named `__proto__` is a word like any other.
  const leaf = () => Object.create(null) as Record<string, unknown>
  const tree = leaf()
  for (const [name, text] of texts) {
    const steps = name.split('.')
    let at = tree
    for (const step of steps.slice(0, -1)) {
      const inner = (at[step] ??= leaf())
      if (typeof inner !== 'object') break
      at = inner as Record<string, unknown>
    }
    at[steps.at(-1) ?? ''] = text
  }
  return tree as Words
}
