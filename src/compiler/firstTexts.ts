import type { Guide } from '../guide/guide.ts'
import type { InterfaceTexts } from '../guide/texts.ts'
import type { LanguageTexts } from './emitTexts.ts'

/** The words of interface.yaml that the first page and the questions of the first chapter show. */
const FIRST_WORDS = [
  'app',
  'errors',
  'frame',
  'keep.have_file',
  'languages.not_reviewed',
  'mishap',
  'offline',
  'question',
  'together.start',
  'together.text',
  'together.title',
  'welcome',
]

/**
 * Divides the texts of one language for the browser: `start` is what must be there at once, so that
 * nobody waits for more than she sees; `content` is all the rest.
 */
export function firstTexts({ start, content }: LanguageTexts, guide: Guide): LanguageTexts {
  const [first, rest] = divided(start.interface, isFirst)
  const ids = guide.chapters[0]?.questions ?? []
  return {
    start: {
      interface: first,
      guide: start.guide,
      questions: picked(content.questions, ids),
      scales: picked(content.scales, ids),
    },
    content: { ...content, interface: rest },
  }
}

function isFirst(key: string): boolean {
  return FIRST_WORDS.some((words) => key === words || key.startsWith(`${words}.`))
}

function picked<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
}

/** The same nested words twice: those whose key is wanted, and the others. */
function divided(
  words: InterfaceTexts,
  isWanted: (key: string) => boolean,
  above = '',
): readonly [InterfaceTexts, InterfaceTexts] {
  const sides: [Record<string, string | InterfaceTexts>, Record<string, string | InterfaceTexts>] =
    [{}, {}]
  for (const [name, inner] of Object.entries(words)) {
    const key = `${above}${name}`
    if (typeof inner === 'string') {
      sides[isWanted(key) ? 0 : 1][name] = inner
      continue
    }
    for (const [side, part] of divided(inner, isWanted, `${key}.`).entries()) {
      if (Object.keys(part).length > 0) sides[side as 0 | 1][name] = part
    }
  }
  return sides
}
