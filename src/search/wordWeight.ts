import type { HelpEntry } from './helpIndex.ts'

/** A word of the query, and how much it tells: a rare one tells more than one that stands everywhere. */
export interface TellingWord {
  readonly word: string
  readonly tells: number
  /** Stands nowhere as it was typed. */
  readonly isUnknown: boolean
}

export function tellingOf(
  words: readonly string[],
  entries: readonly HelpEntry[],
): readonly TellingWord[] {
  return words.map((word) => {
    const times = entries.filter(({ body }) => body.includes(` ${word}`)).length
    return {
      word,
      tells: Math.log((entries.length + 1) / (times + 1)) + 0.2,
      isUnknown: times === 0,
    }
  })
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
  if (` ${name}`.includes(` ${word}`)) return 4 * shortName
  if (` ${related} `.includes(` ${word} `)) return 4
  if (name.split(' ').some((one) => isAkin(one, word))) return 3 * shortName
  if (` ${summary} `.includes(` ${word} `)) return 3
  return body.includes(` ${word}`) ? 1 : 0
}

/** `wandelen` and `wandeling`: the same beginning, for the most part of both. */
function isAkin(one: string, word: string): boolean {
  let same = 0
  while (same < one.length && one[same] === word[same]) same += 1
  return same > 4 && same >= 0.6 * Math.max(one.length, word.length)
}
