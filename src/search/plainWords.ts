/** The longest question that is searched; more would only slow the phone down. */
export const LONGEST_QUERY = 64

/** Letters that many type for another, because their keyboard or habit has no other. */
const ALSO_TYPED: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
}

/** Lower case, without accents and punctuation: what two spellings of one word have in common. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łıґةى]/gu, (letter) => ALSO_TYPED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a text to search in; what stands with a hyphen also without: `burn-out`, `burnout`. */
export function searchable(text: string): string {
  const joined = text.match(/\p{L}+(-\p{L}+)+/gu)?.map((word) => word.replaceAll('-', '')) ?? []
  return plain([text, ...joined].join(' '))
}

/** The words of a query that say what it is about, at most 64 characters of it. */
export function meaningfulWords(query: string): string[] {
  const words = plain(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean)
  const meaningful = words.filter((word) => word.length > 1 && !LITTLE_WORDS.has(word))
  return [...new Set(meaningful)]
}

/** Words that stand in almost every Dutch question and tell nothing of what is sought. */
const LITTLE_WORDS = new Set(
  `aan al alle als ben bij dan dat de deze die dit doe doen door een en er gaan gaat geef
   geen gewoon graag haar had heb hebben heeft hem het hij hoe hoeveel hun iemand iets ik in is ja je
   jij kan kom komen krijg krijgen kun kunnen kunt maar me meer met mij mijn moet moeten mn na naar
   niet nog nu of om onze ook op over recht te toe tot u uit uw van veel voor vind vinden waar wanneer want
   wat we wel welke wie wij wil willen wilt word worden wordt zelf ze zich zij zijn zo zoek zou zonder
   a an and are can do for how i is it me my of on the to what where who with you your`.split(
    /\s+/,
  ),
)
