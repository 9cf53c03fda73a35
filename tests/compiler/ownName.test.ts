import { expect, it } from 'vitest'
import { directionOf, ownName } from '../../src/compiler/ownName.ts'

it.each([
  ['nl', 'Nederlands', 'ltr'],
  ['nl-makkelijk', 'Makkelijk Nederlands', 'ltr'],
  ['tr', 'Türkçe', 'ltr'],
  ['ar', 'العربية', 'rtl'],
  ['pl', 'Polski', 'ltr'],
  ['uk', 'Українська', 'ltr'],
  ['pap', 'Papiamentu', 'ltr'],
])('names %s as its speakers do', (code, name, direction) => {
  expect(ownName(code)).toBe(name)
  expect(directionOf(code)).toBe(direction)
})
