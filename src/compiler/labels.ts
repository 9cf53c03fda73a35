import type { FolderSource } from './readFolder.ts'
import { levelsOf } from './names.ts'

/** The Dutch words of ids, as an editor knows them; an id without words is its own. */
export interface Labels {
  /** Of a question, a scale, or a statement (`scale.item`). */
  question(id: string): string
  /** Of an option, a level or an area that answers this question or statement. */
  answer(id: string, value: string): string
  band(scale: string, band: string): string
  area(id: string): string
  /** Of an advice, an offer or a contact. */
  thing(id: string): string
}

export function labelsOf(source: FolderSource): Labels {
  const { questions, scales, advice, offers, contacts, areas } = source
  const area = (id: string) => areas?.value?.find((one) => one.id === id)?.name ?? id
  const statement = (id: string) => {
    const [scale = '', name] = id.split('.')
    const value = scales.get(scale)?.value
    const item = value?.items.find((one) => one.id === name)
    return value && item ? { item, levels: levelsOf(value, item) } : undefined
  }
  return {
    question: (id) =>
      questions.get(id)?.value?.ask ??
      scales.get(id)?.value?.title ??
      statement(id)?.item.say ??
      id,
    answer: (id, value) => {
      const level = statement(id)?.levels.find((one) => one.id === value)
      const option = questions.get(id)?.value?.options?.find((one) => one.id === value)
      return (level ?? option)?.label ?? area(value)
    },
    band: (scale, band) =>
      scales.get(scale)?.value?.bands?.find(({ id }) => id === band)?.title ?? band,
    area,
    thing: (id) =>
      advice.get(id)?.value?.title ??
      offers.get(id)?.value?.name ??
      contacts.get(id)?.value?.name ??
      id,
  }
}
