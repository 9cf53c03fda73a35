import type { Code } from './codes.ts'

/** `error` stops the build, `warning` stops a strict check, `hint` never stops anything. */
export type Severity = 'error' | 'warning' | 'hint'

/** A mistake in the content, as data: collected, never thrown. Words are Dutch, for the editor. */
export interface Problem {
  /** Permanent: editors look it up in LEESMIJ.md. */
  readonly code: Code
  /** Relative to the content folder, with forward slashes. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  /** How many characters the carets run under; at least 1. */
  readonly width: number
  readonly severity: Severity
  /** What is there, and why it cannot be. */
  readonly message: string
  /** One thing to do. */
  readonly hint: string
}

/** Where a problem is: `width` characters of one line. */
export interface Spot {
  readonly line: number
  readonly column: number
  readonly width: number
}

const ORDER: readonly Severity[] = ['error', 'warning', 'hint']

/** Errors first, then by file and place. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  )
}

/** The name that looks most like what was written, if any is close enough to be meant. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (!best || distance < best.distance) best = { name, distance }
  }
  if (!best) return undefined
  return best.distance <= Math.max(2, Math.floor(written.length / 3)) ? best.name : undefined
}

/** Levenshtein: how many letters to add, drop or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[b.length] ?? 0
}
