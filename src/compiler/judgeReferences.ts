import type { Code } from './codes.ts'
import type { Names } from './names.ts'
import { knownPictures } from './pictures.ts'
import { nearest } from './problem.ts'
import type { FolderSource } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'

/** Every name that points at another file or list must exist; ids must be unique where they meet. */
export function judgeReferences(source: FolderSource, names: Names, report: Reporter): void {
  const refer = (
    known: ReadonlySet<string>,
    code: Code,
    what: string,
    yaml: YamlFile,
    path: Path,
    id: string | undefined,
  ) => {
    if (id === undefined || known.has(id)) return
    const meant = nearest(id, known)
    report.error(
      code,
      yaml,
      path,
      `Hier staat ${what} "${id}", maar dat is er niet.`,
      meant ? `Bedoelt u "${meant}"?` : 'Maak het eerst, of noem een naam die er is.',
    )
  }
  const all = (
    known: ReadonlySet<string>,
    code: Code,
    what: string,
    yaml: YamlFile,
    path: Path,
    ids: readonly string[],
  ) => ids.forEach((id, at) => refer(known, code, what, yaml, [...path, at], id))

  const { contacts, themes } = names
  const areaIds = new Set(names.areas.keys())
  const asked = new Set([...names.questions.keys(), ...names.scales.keys(), ...names.broken])
  const things = new Set([...names.advice, ...names.offers, ...contacts])

  for (const { yaml, value } of source.questions.values()) {
    value?.options?.forEach((option, at) =>
      all(themes, 'UNKNOWN_THEME', 'het thema', yaml, ['options', at, 'themes'], option.themes),
    )
  }
  for (const { yaml, value } of source.advice.values()) {
    if (!value) continue
    all(themes, 'UNKNOWN_THEME', 'het thema', yaml, ['themes'], value.themes)
    all(contacts, 'UNKNOWN_CONTACT', 'het contact', yaml, ['contacts'], value.contacts)
  }
  for (const { yaml, value } of source.offers.values()) {
    if (!value) continue
    all(themes, 'UNKNOWN_THEME', 'het thema', yaml, ['themes'], value.themes)
    all(contacts, 'UNKNOWN_CONTACT', 'het contact', yaml, ['contacts'], value.contacts)
    refer(contacts, 'UNKNOWN_CONTACT', 'het contact', yaml, ['by'], value.by)
    const serves = value.place?.serves ?? []
    all(areaIds, 'UNKNOWN_AREA', 'het gebied', yaml, ['place', 'serves'], serves)
  }
  for (const { yaml, value } of source.contacts.values()) {
    all(areaIds, 'UNKNOWN_AREA', 'het gebied', yaml, ['areas'], value?.areas ?? [])
  }
  const { guide } = source
  if (guide?.value) {
    const { yaml, value } = guide
    refer(contacts, 'UNKNOWN_CONTACT', 'het contact', yaml, ['publisher'], value.publisher)
    all(contacts, 'UNKNOWN_CONTACT', 'het contact', yaml, ['help_now'], value.help_now)
    all(contacts, 'UNKNOWN_CONTACT', 'het contact', yaml, ['talk'], value.talk)
    all(asked, 'UNKNOWN_QUESTION', 'de vraag', yaml, ['quick'], value.quick)
    value.chapters.forEach((chapter, at) =>
      all(
        asked,
        'UNKNOWN_QUESTION',
        'de vraag',
        yaml,
        ['chapters', at, 'questions'],
        chapter.questions,
      ),
    )
    const { tasks = [], theme } = value.network ?? {}
    const questions = new Set(names.questions.keys())
    all(questions, 'UNKNOWN_QUESTION', 'de vraag', yaml, ['network', 'tasks'], tasks)
    refer(themes, 'UNKNOWN_THEME', 'het thema', yaml, ['network', 'theme'], theme)
    refer(themes, 'UNKNOWN_THEME', 'het thema', yaml, ['young', 'theme'], value.young?.theme)
    for (const key of ['carer', 'care-recipient'] as const) {
      const id = value.places[key]
      refer(questions, 'UNKNOWN_QUESTION', 'de vraag', yaml, ['places', key], id)
      const question = id === undefined ? undefined : names.questions.get(id)
      if (question && question.answer !== 'area') {
        report.error(
          'NOT_AN_AREA',
          yaml,
          ['places', key],
          `De vraag "${id}" vraagt niet naar een gebied.`,
          'Noem een vraag met answer: area.',
        )
      }
    }
  }
  for (const { yaml, value } of source.cases.values()) {
    for (const key of ['shows', 'never', 'now'] as const) {
      all(things, 'UNKNOWN_RESULT', 'de naam', yaml, ['expect', key], value?.expect[key] ?? [])
    }
    for (const [scale, band] of Object.entries(value?.expect.bands ?? {})) {
      const known = names.scales.get(scale)
      if (!known)
        refer(
          new Set(names.scales.keys()),
          'UNKNOWN_SCALE',
          'de meter',
          yaml,
          ['expect', 'bands', scale],
          scale,
        )
      else {
        const bands = new Set((known.bands ?? []).map(({ id }) => id))
        refer(bands, 'UNKNOWN_BAND', 'de stand', yaml, ['expect', 'bands', scale], band)
      }
    }
  }
  source.guarantees?.value?.forEach((guarantee, at) => {
    for (const key of ['shows', 'never', 'now'] as const) {
      const { yaml } = source.guarantees!
      all(things, 'UNKNOWN_RESULT', 'de naam', yaml, [at, key], guarantee[key] ?? [])
    }
  })
  judgePictures(source, report)
  judgeAreas(source, names, report)
  judgeRenamed(source, names, report)
  judgeUnique(source, report)
}

function judgePictures(source: FolderSource, report: Reporter): void {
  const known = knownPictures()
  const judge = (yaml: YamlFile, path: Path, picture: string | undefined) => {
    if (picture === undefined || known.has(picture)) return
    const meant = nearest(picture, known)
    report.warning(
      'UNKNOWN_PICTURE',
      yaml,
      [...path, 'picture'],
      `Het plaatje "${picture}" is er niet.`,
      meant ? `Bedoelt u "${meant}"?` : `Kies uit: ${[...known].sort().join(', ')}.`,
    )
  }
  const each = (
    yaml: YamlFile,
    path: Path,
    list: readonly { readonly picture?: string | undefined }[] = [],
  ) => list.forEach(({ picture }, at) => judge(yaml, [...path, at], picture))
  if (source.guide) each(source.guide.yaml, ['themes'], source.guide.value?.themes)
  for (const { yaml, value } of source.questions.values()) each(yaml, ['options'], value?.options)
  for (const { yaml, value } of source.scales.values()) {
    each(yaml, ['levels'], value?.levels)
    value?.items.forEach((item, at) => each(yaml, ['items', at, 'levels'], item.levels))
  }
}

function judgeAreas(source: FolderSource, names: Names, report: Reporter): void {
  const { areas } = source
  const seen = new Set<string>()
  areas?.value?.forEach((area, at) => {
    const { yaml } = areas
    if (seen.has(area.id)) {
      report.error(
        'DUPLICATE_ID',
        yaml,
        [at, 'id'],
        `"${area.id}" staat hier twee keer.`,
        'Geef een van de twee een andere naam.',
      )
    }
    seen.add(area.id)
    if (area.in === undefined) return
    const path = new Set([area.id])
    for (
      let outer: string | undefined = area.in;
      outer !== undefined;
      outer = names.areas.get(outer)?.in
    ) {
      if (!names.areas.has(outer)) {
        const meant = nearest(outer, names.areas.keys())
        report.error(
          'UNKNOWN_AREA',
          yaml,
          [at, 'in'],
          `Hier staat het gebied "${outer}", maar dat is er niet.`,
          meant ? `Bedoelt u "${meant}"?` : 'Noem een gebied dat in deze lijst staat.',
        )
        return
      }
      if (path.has(outer)) {
        report.error(
          'AREA_LOOP',
          yaml,
          [at, 'in'],
          `"${area.id}" ligt zo in zichzelf.`,
          'Kijk welk gebied in welk ligt.',
        )
        return
      }
      path.add(outer)
    }
  })
}

/** A new name must exist, or be renamed once more; a name that is still in use cannot be an old one. */
function judgeRenamed({ renamed }: FolderSource, names: Names, report: Reporter): void {
  if (!renamed?.value) return
  const { yaml, value } = renamed
  const optionsOf = (id: string) =>
    new Set((names.questions.get(id)?.options ?? []).map((one) => one.id))
  const levelsOf = (id: string) => {
    const scale = names.scales.get(id)
    const own = scale?.items.flatMap((item) => item.levels ?? []) ?? []
    return new Set([...(scale?.levels ?? []), ...own].map((one) => one.id))
  }
  const known: Record<keyof typeof value, (prefix: string) => ReadonlySet<string>> = {
    questions: () => new Set(names.questions.keys()),
    options: optionsOf,
    scales: () => new Set(names.scales.keys()),
    items: (scale) => new Set((names.scales.get(scale)?.items ?? []).map((one) => one.id)),
    levels: levelsOf,
    areas: () => new Set(names.areas.keys()),
    advice: () => names.advice,
    offers: () => names.offers,
    contacts: () => names.contacts,
  }
  for (const [kind, ids] of Object.entries(value) as [
    keyof typeof value,
    Record<string, string | null>,
  ][]) {
    const isPair = kind === 'options' || kind === 'items' || kind === 'levels'
    for (const [old, now] of Object.entries(ids)) {
      const [prefix = '', name = '', ...rest] = isPair ? old.split('.') : ['', old]
      if (isPair !== old.includes('.') || rest.length > 0) {
        report.error(
          'BAD_RENAME',
          yaml,
          [kind, old],
          `"${old}" kan hier niet.`,
          isPair ? 'Schrijf vraag.antwoord of meter.stelling.' : 'Schrijf één naam, zonder punt.',
          'key',
        )
        continue
      }
      const exists = known[kind](prefix)
      if (exists.has(name)) {
        report.warning(
          'STILL_IN_USE',
          yaml,
          [kind, old],
          `"${old}" bestaat nog, dus deze regel doet niets.`,
          'Haal deze regel weg.',
          'key',
        )
      }
      const passed = new Set([name])
      for (let at = now; at !== null && !exists.has(at);) {
        const key: string = isPair ? `${prefix}.${at}` : at
        const next: string | null | undefined = Object.hasOwn(ids, key) ? ids[key] : undefined
        if (next === undefined || passed.has(at)) {
          const meant = nearest(at, exists)
          report.error(
            'UNKNOWN_RENAME',
            yaml,
            [kind, old],
            `De nieuwe naam "${at}" is er niet.`,
            meant
              ? `Bedoelt u "${meant}"?`
              : 'Noem een naam die er is, of null als het vervallen is.',
          )
          break
        }
        passed.add(at)
        at = next
      }
    }
  }
}

/** Ids that share one name space: questions and scales; advice, offers and contacts. */
function judgeUnique(source: FolderSource, report: Reporter): void {
  for (const kinds of [
    ['questions', 'scales'],
    ['advice', 'offers', 'contacts'],
  ] as const) {
    const seen = new Map<string, string>()
    for (const kind of kinds) {
      for (const [id, { yaml }] of source[kind]) {
        const first = seen.get(id)
        if (first !== undefined) {
          report.error(
            'DUPLICATE_ID',
            yaml,
            [],
            `De naam "${id}" is al van ${first}.`,
            'Geef een van de twee bestanden een andere naam.',
          )
        } else seen.set(id, yaml.path)
      }
    }
  }
}
