import type { HelpEntry } from './helpIndex.ts'

/** Every word that stands in some entry: where, and how much it says about what stands there. */
export interface WordIndex {
  readonly entries: readonly HelpEntry[]
  readonly places: ReadonlyMap<string, Places>
  /** The words that hold three letters in a row; a space stands for a beginning or an end. */
  readonly byThree: ReadonlyMap<string, readonly string[]>
}

export interface Places {
  readonly entries: readonly number[]
  readonly weights: readonly number[]
}

/** How much a word says of an entry, by where it stands. A word of a short name says more. */
const IN = { wholeId: 10, idWords: 4, summary: 3, related: 2.5, body: 1 } as const
const inName = (words: number) => 6 + 12 / words

/** Makes the index entry by entry, so that who waits for it may stop in between. */
export function* wordIndexing(from: Iterable<HelpEntry>): Generator<undefined, WordIndex> {
  const entries: HelpEntry[] = []
  const places = new Map<string, { entries: number[]; weights: number[] }>()
  const byThree = new Map<string, string[]>()
  for (const entry of from) {
    for (const [word, weight] of weightsIn(entry)) {
      let known = places.get(word)
      if (!known) {
        known = { entries: [], weights: [] }
        places.set(word, known)
        for (const three of threesOf(word)) {
          const words = byThree.get(three)
          if (words) words.push(word)
          else byThree.set(three, [word])
        }
      }
      known.entries.push(entries.length)
      known.weights.push(weight)
    }
    entries.push(entry)
    yield
  }
  return { entries, places, byThree }
}

/** The highest weight of every word of an entry. */
function weightsIn({ names, idWords, summary, related, body }: HelpEntry): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of text.split(' ')) {
      if (word && weight > (weights.get(word) ?? 0)) weights.set(word, weight)
    }
  }
  add(body, IN.body)
  add(related, IN.related)
  add(summary, IN.summary)
  add(idWords, idWords.includes(' ') ? IN.idWords : IN.wholeId)
  for (const name of names) add(name, inName(name.split(' ').length))
  return weights
}

/** Where a few words stand in a row. */
export function placesOf({ entries, places }: WordIndex, phrase: string): Places | undefined {
  const words = phrase.split(' ')
  if (words.length === 1) return places.get(phrase)
  const each = words.map((word) => places.get(word)?.entries ?? [])
  const rarest = each.reduce((least, one) => (one.length < least.length ? one : least))
  const found = { entries: [] as number[], weights: [] as number[] }
  for (const at of rarest) {
    const weight = phraseWeight(entries[at], ` ${phrase} `)
    if (weight === 0) continue
    found.entries.push(at)
    found.weights.push(weight)
  }
  return found.entries.length > 0 ? found : undefined
}

function phraseWeight(entry: HelpEntry | undefined, phrase: string): number {
  if (!entry) return 0
  if (` ${entry.idWords} ` === phrase) return IN.wholeId
  const name = entry.names.find((one) => ` ${one} `.includes(phrase))
  if (name) return inName(name.split(' ').length)
  if (` ${entry.idWords} `.includes(phrase)) return IN.idWords
  if (` ${entry.summary} `.includes(phrase)) return IN.summary
  if (` ${entry.related} `.includes(phrase)) return IN.related
  return ` ${entry.body} `.includes(phrase) ? IN.body : 0
}

/** A word in few entries tells more than one that stands everywhere. */
export function tellingOf({ entries }: WordIndex, standsIn: number): number {
  return Math.log((entries.length + 1) / (Math.min(standsIn, entries.length) + 1)) + 0.2
}

/** The three letters in a row of a word, its beginning and end among them. */
export function threesOf(word: string): Set<string> {
  const padded = ` ${word} `
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) threes.add(padded.slice(at, at + 3))
  return threes
}
