import type { Day } from '../guide/ids.ts'
import type { CheckedSource } from './schema.ts'
import type { FolderSource } from './readFolder.ts'
import type { YamlFile } from './readYaml.ts'
import {
  checkedOf,
  isTooOld,
  mayBeShown,
  mayShowCost,
  phonePath,
  shownPhoneSources,
} from './facts.ts'

/** One fact that is shown, or waits to be shown, and that nobody confirmed, or too long ago. */
export interface OpenFact {
  readonly organisation: string
  readonly fact: string
  readonly value: string
  readonly file: string
  readonly yaml: YamlFile
  readonly path: readonly (string | number)[]
  readonly source: string
  readonly on: string
  /** Held back until somebody confirms it. */
  readonly isHidden: boolean
  /** Confirmed once, but longer ago than a fact may be trusted. */
  readonly isExpired: boolean
}

/**
 * Everything that has to be confirmed, by organisation.
 * @param today on which a fact may be too old; left out, only what was never confirmed counts
 */
export function openFacts(source: FolderSource, today?: Day): OpenFact[] {
  const facts: OpenFact[] = []
  const add = (
    organisation: string,
    yaml: YamlFile,
    path: OpenFact['path'],
    fact: string,
    value: string,
    checked: CheckedSource | undefined,
    isHidden: boolean,
  ) => {
    const { source: from = '', on = '' } = checked ?? {}
    const { confirmed } = checkedOf(checked)
    const isExpired = confirmed && today !== undefined && on !== '' && isTooOld(on, today)
    if (confirmed && !isExpired) return
    facts.push({
      organisation,
      fact,
      value,
      file: yaml.path,
      yaml,
      path,
      source: from,
      on,
      isHidden,
      isExpired,
    })
  }
  for (const { yaml, value } of source.contacts.values()) {
    if (!value) continue
    const shown = shownPhoneSources(value)
    value.phone?.forEach((phone, at) => {
      const path = [...phonePath(yaml, at), 'number']
      const what = phone.for === undefined ? 'telefoon' : `telefoon (${phone.for})`
      const isHidden = !shown.includes(phone)
      add(value.name, yaml, path, what, phone.number, phone.checked ?? value.checked, isHidden)
    })
    for (const key of ['email', 'website', 'address'] as const) {
      const text = value[key]
      const names = { email: 'e-mail', website: 'website', address: 'adres' }
      if (text !== undefined) add(value.name, yaml, [key], names[key], text, value.checked, false)
    }
  }
  for (const { yaml, value } of source.offers.values()) {
    if (!value) continue
    const by = source.contacts.get(value.by)?.value?.name ?? value.by
    add(by, yaml, ['name'], 'hulpaanbod', value.name, value.checked, false)
    if (value.cost !== undefined && /\d/u.test(value.cost)) {
      const isHidden = !mayShowCost(value.cost, checkedOf(value.checked))
      add(by, yaml, ['cost'], 'kosten', value.cost, value.checked, isHidden)
    }
  }
  for (const { yaml, value } of source.advice.values()) {
    if (value?.checked && mayBeShown(checkedOf(value.checked))) {
      add('Regels en bedragen', yaml, ['title'], 'advies', value.title, value.checked, false)
    }
  }
  return facts.sort((a, b) => {
    const [first, second] = [a, b].map((fact) => `${fact.organisation}\n${fact.file}\n${fact.fact}`)
    return (first ?? '') < (second ?? '') ? -1 : 1
  })
}
