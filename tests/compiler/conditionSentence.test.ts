import { describe, expect, it } from 'vitest'
import { conditionSentence } from '../../src/compiler/conditionSentence.ts'
import { labelsOf } from '../../src/compiler/labels.ts'
import { readFolder } from '../../src/compiler/readFolder.ts'
import type { Condition } from '../../src/guide/condition.ts'
import { folderWith } from './smallFolder.ts'

const labels = labelsOf(await readFolder(await folderWith(), []))
const sentence = (condition: Condition) => conditionSentence(condition, labels)

describe('a condition as a sentence', () => {
  it('says which answers will do', () => {
    const line: Condition = {
      kind: 'chosen',
      question: 'zorgt-voor',
      options: ['partner', 'ouder'],
    }
    expect(sentence(line)).toBe(
      'bij "Voor wie zorgt u?" is het antwoord "Mijn partner" of "Mijn vader of moeder"',
    )
  })
  it('tells all from none', () => {
    const options = ['koken', 'wassen']
    expect(sentence({ kind: 'all-chosen', question: 'taken', options })).toContain(
      'hoort bij het antwoord "Koken" en "Wassen"',
    )
    expect(sentence({ kind: 'none-chosen', question: 'taken', options })).toContain(
      'is het antwoord niet "Koken" of "Wassen"',
    )
  })
  it('writes limits as words', () => {
    const uren = { kind: 'number', question: 'uren' } as const
    expect(sentence({ ...uren, atLeast: 8 })).toContain('8 of meer')
    expect(sentence({ ...uren, atMost: 20 })).toContain('20 of minder')
    expect(sentence({ ...uren, atLeast: 8, atMost: 20 })).toContain('8 tot en met 20')
  })
  it('names bands, statements and areas by their words', () => {
    expect(sentence({ kind: 'band', scale: 'meter', bands: ['zwaar'] })).toBe(
      '"Hoe zwaar is het?" komt uit op "Zwaar"',
    )
    expect(sentence({ kind: 'level', scale: 'meter', item: 'slaap', levels: ['ja'] })).toBe(
      'bij "Ik slaap slecht." is het antwoord "Ja"',
    )
    expect(sentence({ kind: 'area', question: 'woont-in', areas: ['wijk'] })).toBe(
      'bij "Waar woont u?" is het De wijk',
    )
  })
  it('keeps apart what is joined by and, or and not', () => {
    const a: Condition = { kind: 'area', question: 'woont-in', areas: ['wijk'] }
    const b: Condition = { kind: 'score', scale: 'meter', atLeast: 3 }
    const [one, other] = [sentence(a), sentence(b)]
    expect(sentence({ kind: 'all', of: [a, { kind: 'not', of: b }] })).toBe(
      `${one}, en niet dit (${other})`,
    )
    expect(sentence({ kind: 'any', of: [a, b] })).toBe(`dit (${one}) of (${other})`)
  })
})
