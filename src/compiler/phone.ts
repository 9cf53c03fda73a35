import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Numbers that are not of one place or one person; what follows 14 is the area of a municipality. */
const SERVICES: readonly RegExp[] = [
  /^112$/u,
  /^113$/u,
  /^116\d{3}$/u,
  /^140\d{2,3}$/u,
  /^0[89]00\d{4}(\d{3})?$/u,
  /^08[58]\d{7}$/u,
]

/** The digits that a phone dials; an international +31 becomes the Dutch zero. */
export function dialOf(number: string): string {
  const digits = number
    .replace(/^(\s*(?:\+|00)\s*31\s*)\(0\)/u, '$1')
    .replace(/[\s().\u2010-\u2013-]/gu, '')
  return digits.replace(/^(\+|00)31/u, '0')
}

/** Is it a number that can be dialled in the Netherlands, written with digits and separators only? */
export function isDutchNumber(number: string): boolean {
  return /^\+?[\d\s().\u2010-\u2013-]+$/u.test(number) && isDutchDial(dialOf(number))
}

function isDutchDial(dial: string): boolean {
  return (
    SERVICES.some((form) => form.test(dial)) ||
    (/^0[1-7]\d{8}$/u.test(dial) && isAreaOrMobile(dial))
  )
}

/** The library knows which area numbers were given out: 036 was, 012 was not. */
function isAreaOrMobile(dial: string): boolean {
  const type = parsePhoneNumberFromString(dial, 'NL')?.getType()
  return type === 'FIXED_LINE' || type === 'MOBILE'
}

/** Numbers that everyone shares: the same one twice is no mistake. */
export function isSharedNumber(number: string): boolean {
  return /^(112|113|140\d{2,3})$/u.test(dialOf(number))
}

/** Numbers so widely published that they are shown without a source of their own. */
const KNOWN_BY_ALL = new Set(['112', '113', '08000113', '08002000', '08000432', '14036'])
export function isKnownByAll(number: string): boolean {
  return KNOWN_BY_ALL.has(dialOf(number))
}

/** Where the ten digits of other scripts begin: Arabic; Persian and Urdu; Hindi. */
const OTHER_DIGITS = [0x0660, 0x06f0, 0x0966]
/** Digits in groups, as phone numbers stand in a sentence. */
const RUN = /\+?\d+(?:[ \u00a0\u202f().\u2010-\u2013-]{1,3}\d+)*/gu
const LONGEST = 8

/**
 * Everything in a running text that looks like a phone number, as it is dialled. A long number that is
 * no Dutch one is there too, so that a translation which loses or swaps a digit is seen.
 */
export function numbersIn(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = OTHER_DIGITS.find((start) => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })
  return (latin.match(RUN) ?? []).flatMap(numbersInRun)
}

function numbersInRun(run: string): string[] {
  const groups = [...run.matchAll(/\d+/gu)].map(({ 0: digits, index }) => ({
    from: index > 0 && run[index - 1] === '+' ? index - 1 : index,
    until: index + digits.length,
  }))
  const found: string[] = []
  let rest = ''
  for (let at = 0; at < groups.length;) {
    const length = longestNumber(run, groups.slice(at, at + LONGEST))
    const last = groups[at + Math.max(length, 1) - 1]
    const piece = run.slice(groups[at]?.from, last?.until)
    if (length > 0) {
      found.push(...unknownNumber(rest), dialOf(piece))
      rest = ''
    } else rest += piece
    at += Math.max(length, 1)
  }
  return [...found, ...unknownNumber(rest)]
}

/** How many groups from the first on make one number; 0 when none do. */
function longestNumber(run: string, groups: readonly { from: number; until: number }[]): number {
  for (let length = groups.length; length > 0; length--) {
    const piece = run.slice(groups[0]?.from, groups[length - 1]?.until)
    // `14.036` is an amount; `14 036` is a number.
    if (isDutchNumber(piece) && !/^\d{1,3}\.\d/u.test(piece)) return length
  }
  return 0
}

function unknownNumber(rest: string): string[] {
  return /^(\+|0)\d{7,}$/u.test(rest) ? [rest] : []
}
