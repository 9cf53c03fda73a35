import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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

/** The errors that a content folder would have after edits, and does not have now. Nothing is written. */
export async function tryEdits(dir: string, edits: FileEdits, today: Day): Promise<Problem[]> {
  const copy = await mkdtemp(join(tmpdir(), 'wegwijzer-'))
  try {
    await cp(dir, copy, { recursive: true })
    await writeEdits(copy, edits)
    const [before, after] = [await errorsIn(dir, today), await errorsIn(copy, today)]
    const known = new Set(before.map(keyOf))
    return after.filter((problem) => !known.has(keyOf(problem)))
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function errorsIn(dir: string, today: Day): Promise<Problem[]> {
  const { problems } = await compileFolder(dir, { today, skipWalks: true })
  return problems.filter(({ severity }) => severity === 'error')
}

function keyOf({ code, message }: Problem): string {
  return `${code} ${message}`
}
