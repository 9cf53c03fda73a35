import dutch from 'hyphen/nl/index.js'

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' })
const WORDS = new Intl.Segmenter('nl', { granularity: 'word' })
const SOFT_HYPHEN = '\u00ad'

/** How hard a Dutch text is to read. */
export interface Measured {
  readonly sentences: readonly { readonly text: string; readonly words: readonly string[] }[]
  readonly words: number
  /** Words in the longest sentence. */
  readonly longest: number
  /** Flesch-Douma: 100 is very easy, under 45 is hard; `undefined` without words. */
  readonly ease: number | undefined
}

/** Measures a plain text. Formula: Douma 1960, 206.8 - 0.77 x syllables per 100 words - 0.93 x words per sentence. */
export function measureDutch(text: string): Measured {
  const sentences = sentencesIn(text)
  const counts = sentences.map(({ words }) => words.length)
  const words = counts.reduce((sum, count) => sum + count, 0)
  const syllables = sentences
    .flatMap((sentence) => sentence.words)
    .reduce((sum, word) => sum + syllablesIn(word), 0)
  const ease =
    words === 0
      ? undefined
      : 206.8 - (0.77 * 100 * syllables) / words - (0.93 * words) / sentences.length
  return { sentences, words, longest: Math.max(0, ...counts), ease }
}

/** A line break ends a sentence too: list items and paragraphs stand on their own. */
function sentencesIn(text: string): { text: string; words: string[] }[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/u)
    .flatMap((part) => [...SENTENCES.segment(part)].map(({ segment }) => segment.trim()))
    .map((sentence) => ({ text: sentence.replace(/\s+/gu, ' '), words: wordsIn(sentence) }))
    .filter(({ words }) => words.length > 0)
}

function wordsIn(sentence: string): string[] {
  return [...WORDS.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment)
}

/** Hyphenation points are syllable borders. */
function syllablesIn(word: string): number {
  return dutch.hyphenateSync(word, { minWordLength: 2 }).split(SOFT_HYPHEN).length
}
