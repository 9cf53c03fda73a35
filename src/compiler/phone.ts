/** The two-digit and three-digit area numbers are all nine digits after the zero. */
const FORMS: readonly RegExp[] = [
  /^112$/u,
  /^113$/u,
  /^116\d{3}$/u,
  // 14 and the area number of a municipality: 14 036, 14 0592.
  /^140\d{2,3}$/u,
  /^0(800|900|906|909)\d{4}(\d{3})?$/u,
  /^08[58]\d{7}$/u,
  // Mobile: 06 and eight digits, of which the first is 1 to 5 or 8.
  /^06[1-58]\d{7}$/u,
  // Area numbers: 010 to 079, never 06; nine digits after the zero.
  /^0[1-57]\d{8}$/u,
]

/** The digits that a phone dials; an international +31 becomes the Dutch zero. */
export function dialOf(number: string): string {
  const digits = number.replace(/[\s().-]/gu, '')
  return digits.replace(/^(\+|00)31/u, '0')
}

/** Is it a number that can be dialled in the Netherlands, written with digits and separators only? */
export function isDutchNumber(number: string): boolean {
  if (!/^\+?[\d\s().-]+$/u.test(number)) return false
  const dial = dialOf(number)
  return FORMS.some((form) => form.test(dial))
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

/** Everything in a running text that looks like a Dutch phone number, as it is dialled. */
export function numbersIn(text: string): string[] {
  const found = text.match(
    /(?<![\d,.])(\+31|0)[\d][\d\s-]{6,}\d|(?<!\d)14\s?0\d{2,3}(?!\d)|(?<!\d)11[23](?!\d)/gu,
  )
  return (found ?? []).map(dialOf).filter(isDutchNumber)
}
