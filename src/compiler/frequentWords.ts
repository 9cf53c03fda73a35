import { dictionary } from '@zxcvbn-ts/language-nl-be'

/** 16,000 words by how often people say them in films (OpenSubtitles, through zxcvbn-ts, MIT). */
const FREQUENT = new Set(dictionary.commonWords)
/** Endings that do not make a word harder, with what may stand in their place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/en$/u, ''],
  [/en$/u, 'e'],
  [/s$/u, ''],
  [/'s$/u, ''],
  [/e$/u, ''],
  [/t$/u, ''],
  [/t$/u, 'en'],
  [/d$/u, 'en'],
  [/$/u, 'en'],
  [/je$/u, ''],
  [/(je|tje|pje)s?$/u, ''],
  [/([aeou])([^aeiou])en?$/u, '$1$1$2'],
  [/([^aeiou])\1en?$/u, '$1'],
  [/([aeou])\1([^aeiou])t?$/u, '$1$2en'],
  [/v(en?)$/u, 'f'],
  [/z(en?)$/u, 's'],
]
const SHORTEST_PART = 3
const CACHE = new Map<string, boolean>()

/** Is it a word that people often hear, or made of such words? `also` are words that were explained. */
export function isFrequent(word: string, also: ReadonlySet<string>): boolean {
  const plain = word.toLocaleLowerCase('nl')
  return plain.length < SHORTEST_PART || also.has(plain) || isKnown(plain)
}

function isKnown(word: string): boolean {
  const cached = CACHE.get(word)
  if (cached !== undefined) return cached
  const known = isSimple(word) || isCompound(word)
  CACHE.set(word, known)
  return known
}

function isSimple(word: string): boolean {
  return (
    FREQUENT.has(word) ||
    ENDINGS.some(([ending, instead]) => {
      const stem = word.replace(ending, instead)
      return stem !== word && stem.length >= SHORTEST_PART && FREQUENT.has(stem)
    })
  )
}

/** Dutch joins words: `zorgverlof` is `zorg` and `verlof`, `dagbesteding` is not. */
function isCompound(word: string): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const first = word.slice(0, at).replace(/-$/u, '')
    const isFirst = FREQUENT.has(first) || FREQUENT.has(first.replace(/(s|en)$/u, ''))
    if (isFirst && isKnown(word.slice(at).replace(/^-/u, ''))) return true
  }
  return false
}
