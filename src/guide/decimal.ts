/** Everything is compared and printed with this many decimals. */
const DECIMALS = 6
const UNIT = 10 ** DECIMALS

/** How many decimals a plain decimal number is written with: 0.25 gives 2. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const fraction = mantissa.split('.')[1] ?? ''
  return Math.max(0, fraction.length - Number(exponent))
}

/**
 * The whole number that `value` is when counted in units of 10^-decimals: (0.25, 2) gives 25. Binary
 * fractions cannot do this exactly (0.285 * 1000 is 284.99999999999994), the written digits can.
 */
export function inUnits(value: number, decimals: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))
}

/** `numerator / denominator` with 6 decimals, halves away from zero. The denominator is above 0. */
export function roundedFraction(numerator: number, denominator: number): number {
  const size = Math.abs(numerator)
  const twice = 2 * size * UNIT + denominator
  const units = Number.isSafeInteger(twice)
    ? (twice - (twice % (2 * denominator))) / (2 * denominator)
    : Number((2n * BigInt(size) * BigInt(UNIT) + BigInt(denominator)) / (2n * BigInt(denominator)))
  return units === 0 ? 0 : (Math.sign(numerator) * units) / UNIT
}

/** A number with 6 decimals, halves away from zero. */
export function rounded(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value
  const decimals = decimalsOf(value)
  if (decimals <= DECIMALS) return value
  if (Math.abs(value) < 1 / (4 * UNIT)) return 0
  return roundedFraction(inUnits(value, decimals), 10 ** decimals)
}
