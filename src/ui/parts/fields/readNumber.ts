/** Why what was typed is no number for this question. */
export type NumberProblem = 'nothing' | 'not-a-number' | 'out-of-limits'

export type NumberRead = { readonly number: number } | { readonly problem: NumberProblem }

/** What people type for a number: `12`, `12,5`, ` 1 2 `, or the digits of Arabic and Persian. */
export function readNumber(typed: string, min: number, max = Infinity): NumberRead {
  const plain = typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s/g, '')
    .replace(/[,\u066b]/, '.')
  if (plain === '') return { problem: 'nothing' }
  if (!/^[-\u2212]?\d{1,9}(\.\d{1,6})?$/.test(plain)) return { problem: 'not-a-number' }
  const number = Number(plain.replace('\u2212', '-'))
  return number < min || number > max ? { problem: 'out-of-limits' } : { number }
}
