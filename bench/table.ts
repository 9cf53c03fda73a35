/** What was measured, repeatedly: the middle one speaks, the extremes say how sure it is. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export function spreadOf(samples: readonly number[]): Spread | undefined {
  const sorted = samples.filter(Number.isFinite).sort((one, other) => one - other)
  const min = sorted[0]
  const max = sorted.at(-1)
  if (min === undefined || max === undefined) return undefined
  return { median: quantile(sorted, 0.5), min, max }
}

/** Between two samples it lies in between, as a median of an even number of samples does. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** `1.103 [1.075-1.143]`; without the extremes when there is one sample. */
export function spreadText(spread: Spread | undefined, digits = 0): string {
  if (!spread) return '-'
  const { median, min, max } = spread
  if (min === max) return numberText(median, digits)
  return `${numberText(median, digits)} [${numberText(min, digits)}-${numberText(max, digits)}]`
}

export function ratioText(of: Spread | undefined, to: Spread | undefined): string {
  if (!of || !to || to.median === 0) return '-'
  return `${numberText(of.median / to.median, 2)}x`
}

export function numberText(value: number, digits = 0): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** Enough digits for something that may be large or small. */
export function roundText(value: number): string {
  return numberText(value, value >= 100 ? 0 : value >= 10 ? 1 : 2)
}

/** A Markdown table, its columns aligned so that it reads well in a terminal too. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const uneven = rows.find((row) => row.length !== head.length)
  if (uneven) throw new Error(`Expected ${head.length} cells, got ${uneven.length}: ${uneven[0]}`)
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
