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
  if (!text.includes('-')) return plain(text)
  const joined = text.match(/\p{L}+(-\p{L}+)+/gu)?.map((word) => word.replaceAll('-', '')) ?? []
  return plain([text, ...joined].join(' '))
}

/** The words of a query that say what it is about, at most 64 characters of it. */
export function meaningfulWords(query: string): string[] {
  const words = plain(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean)
  const meaningful = words.filter((word) => word.length > 1 && !LITTLE_WORDS.has(word))
  return [...new Set(meaningful)]
}

/** Words that stand in almost every question and tell nothing of what is sought. */
const LITTLE_WORDS = new Set(
  `aan al alle als ben bij dan dat de deze die dit doe doen door een en er gaan gaat geef
   geen gewoon graag haar had heb hebben heeft hem het hij hoe hoeveel hou houd hun iemand iets ik in is ja je
   jij kan kom komen krijg krijgen kun kunnen kunt maar me meer met mij mijn moet moeten mn na naar
   niet nog nu of om onze ook op over recht te toe tot u uit uw van veel voor vind vinden waar wanneer want
   wat we weet wel welke wie wij wil willen wilt word worden wordt zelf ze zich zij zijn zo zoek zou zonder
   a about am an and any are at be but by can do don does for from get go has have her him his how i
   if is it me more my need no not of on our out she so some than that the their them there they this
   to up us very want was we what when where which who will with you your
   bir bu cok da de gibi icin ile istiyorum mi mu nasil ne nerede olan olarak var ve veya
   ارغب اريد استطيع الذي التي الي ان انا او بدي جدا في عن علي عند عندها عندي عنده كيف لا لي ما مع من هذا
   هذه هل هو هي
   але а в вона він дуже для до є з за і мене мені ми мій моя мої на не про та у хочу це чи що як я
   bardzo czy dla do i ja jak jest jestem mam mi mnie moj moja na nie od po sie to w z za ze
   ami bo di e for ku ki mi na no nos pa por su ta tin un`.split(/\s+/),
)
