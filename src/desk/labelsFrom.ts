import { labelKey, type DeskModel } from '../compiler/deskModel.ts'
import type { Labels } from '../compiler/labels.ts'

/** The words of the content, as they came with the page. */
export function labelsFrom({ words }: DeskModel): Labels {
  const word = (fallback: string, ...key: Parameters<typeof labelKey>) =>
    words[labelKey(...key)] ?? fallback
  const area = (id: string) => word(id, 'area', id)
  return {
    question: (id) => word(id, 'question', id),
    answer: (id, value) => word(area(value), 'answer', id, value),
    band: (scale, band) => word(band, 'band', scale, band),
    area,
    thing: (id) => word(id, 'thing', id),
  }
}
