import type { HelpEntry } from './helpIndex.ts'

/** A word of the query, and how much it tells: a rare one tells more than one that stands everywhere. */
export interface TellingWord {
  readonly word: string
  readonly tells: number
  /** Stands nowhere as it was typed. */
  readonly isUnknown: boolean
}

/** An own word of the query tells all that it can, another word for the same half of that. */
export function tellingOf(
  own: readonly string[],
  asked: readonly string[],
  entries: readonly HelpEntry[],
): readonly TellingWord[] {
  return asked.map((word) => {
    const times = entries.filter(({ body }) => body.includes(standing(word))).length
    const tells = Math.log((entries.length + 1) / (times + 1)) + 0.2
    return own.includes(word)
      ? { word, tells, isUnknown: times === 0 }
      : { word, tells: times === 0 ? 0 : tells / 2, isUnknown: false }
  })
}

/** How a word stands in a text: a short one whole, a longer one as the beginning of a word too. */
export function standing(word: string): string {
  return word.length < 4 ? ` ${word} ` : ` ${word}`
}

/** How much an entry says about the words: most when its name is one of them. */
export function weightOf(entry: HelpEntry, words: readonly TellingWord[]): number {
  let weight = 0
  for (const { word, tells } of words) weight += tells * wordWeight(entry, word)
  return weight
}

function wordWeight({ name, related, summary, body }: HelpEntry, word: string): number {
  const shortName = 1 + 2 / name.split(' ').length
  if (` ${name} `.includes(` ${word} `)) return 6 * shortName
  if (` ${name}`.includes(standing(word))) return 4 * shortName
  if (` ${related} `.includes(` ${word} `)) return 4
  if (name.split(' ').some((one) => isAkin(one, word))) return 3 * shortName
  if (` ${summary} `.includes(` ${word} `)) return 3
  return body.includes(standing(word)) ? 1 : 0
}

/** `wandelen` and `wandeling`, `slaap` and `slapen`: one word in two forms. */
function isAkin(one: string, word: string): boolean {
  if (stemOf(one) === stemOf(word)) return true
  let same = 0
  while (same < one.length && one[same] === word[same]) same += 1
  return same > 4 && same >= 0.6 * Math.max(one.length, word.length)
}

/** The stem of a Dutch word, roughly: no ending, and a long vowel written once. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=..[^aeiou])(en|e|t|s)$/, '')
    .replace(/([aeou])\1/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
}
