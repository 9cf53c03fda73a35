import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Day } from '../guide/ids.ts'
import { compileFolder } from './compile.ts'
import type { Problem } from './problem.ts'

/** New texts of files by path; `null` takes a file away. */
export type FileEdits = ReadonlyMap<string, string | null>

/** Writes edits into a content folder. */
export async function writeEdits(dir: string, edits: FileEdits): Promise<void> {
  for (const [path, text] of edits) {
    const file = join(dir, path)
    if (text === null) await rm(file, { force: true })
    else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  }
}

/** What is wrong with a content folder now, and what would be after edits. */
export interface Tried {
  readonly before: readonly Problem[]
  readonly after: readonly Problem[]
}

/** Judges a content folder without edits and with them. Nothing is written. */
export async function tryEdits(dir: string, edits: FileEdits, today: Day): Promise<Tried> {
  const copy = await mkdtemp(join(tmpdir(), 'wegwijzer-'))
  try {
    // At once: one file after another takes five times as long.
    cpSync(dir, copy, { recursive: true })
    await writeEdits(copy, edits)
    return { before: await problemsIn(dir, today), after: await problemsIn(copy, today) }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function problemsIn(dir: string, today: Day): Promise<readonly Problem[]> {
  return (await compileFolder(dir, { today, skipWalks: true })).problems
}

/** The errors that the edits would bring. */
export function newErrors({ before, after }: Tried): Problem[] {
  const known = new Set(before.map(keyOf))
  return after.filter((problem) => problem.severity === 'error' && !known.has(keyOf(problem)))
}

function keyOf({ code, message }: Problem): string {
  return `${code} ${message}`
}
