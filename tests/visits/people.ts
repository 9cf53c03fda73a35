import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Answers } from '../../src/guide/answers.ts'

/** The answers of one of the invented people of content/cases. */
export function answersOf(person: string): Answers {
  const { answers } = parse(readFileSync(`content/cases/${person}.yaml`, 'utf8'), {
    schema: 'core',
  }) as { readonly answers: Answers }
  return answers
}
