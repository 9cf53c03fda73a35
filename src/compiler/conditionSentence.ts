import type { Condition, ConditionLine, Limits } from '../guide/condition.ts'
import { itemAnswerId } from '../guide/ids.ts'
import type { Labels } from './labels.ts'

/**
 * A condition as an editor reads it: `bij "Voor wie zorgt u?" is het antwoord "Mijn partner", en "Hoe
 * zwaar is het?" komt uit op "Zwaar"`. It names no ids.
 */
export function conditionSentence(condition: Condition, labels: Labels): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.map((part) => conditionSentence(part, labels)).join(', en ')
    case 'any':
      return `dit (${condition.of.map((part) => conditionSentence(part, labels)).join(') of (')})`
    case 'not':
      return `niet dit (${conditionSentence(condition.of, labels)})`
    default:
      return lineSentence(condition, labels)
  }
}

function lineSentence(line: ConditionLine, labels: Labels): string {
  switch (line.kind) {
    case 'chosen':
      return `${at(line.question, labels)} is het antwoord ${answers(line, labels, 'of')}`
    case 'all-chosen':
      return `${at(line.question, labels)} hoort bij het antwoord ${answers(line, labels, 'en')}`
    case 'none-chosen':
      return `${at(line.question, labels)} is het antwoord niet ${answers(line, labels, 'of')}`
    case 'number':
      return `${at(line.question, labels)} is het antwoord ${limitsText(line)}`
    case 'area':
      return `${at(line.question, labels)} is het ${listText(line.areas.map(labels.area), 'of')}`
    case 'band': {
      const bands = line.bands.map((band) => quoted(labels.band(line.scale, band)))
      return `${quoted(labels.question(line.scale))} komt uit op ${listText(bands, 'of')}`
    }
    case 'score':
      return `${quoted(labels.question(line.scale))} komt uit op ${limitsText(line)}`
    case 'level': {
      const id = itemAnswerId(line.scale, line.item)
      const levels = line.levels.map((level) => quoted(labels.answer(id, level)))
      return `${at(id, labels)} is het antwoord ${listText(levels, 'of')}`
    }
  }
}

function at(id: string, labels: Labels): string {
  return `bij ${quoted(labels.question(id))}`
}

function answers(
  line: Extract<ConditionLine, { readonly options: unknown }>,
  labels: Labels,
  word: 'en' | 'of',
): string {
  return listText(
    line.options.map((option) => quoted(labels.answer(line.question, option))),
    word,
  )
}

function limitsText({ atLeast, atMost }: Limits): string {
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost ? `${atLeast}` : `${atLeast} tot en met ${atMost}`
  }
  return atLeast === undefined ? `${atMost} of minder` : `${atLeast} of meer`
}

export function quoted(text: string): string {
  return `"${text}"`
}

/** `a, b of c`. */
export function listText(parts: readonly string[], word: 'en' | 'of'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}
