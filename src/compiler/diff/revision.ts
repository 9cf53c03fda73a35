import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** There is no such version; the message is for the editor. */
export class UnknownRevision extends Error {}

/**
 * Gives `work` a folder with the content as it was in an earlier version of the same git project, and
 * clears it up afterwards.
 * @param dir the content folder as it is now
 * @param revision anything git knows: `HEAD`, `main`, a tag, a commit
 * @throws UnknownRevision
 */
export async function atRevision<T>(
  dir: string,
  revision: string,
  work: (dir: string) => Promise<T>,
): Promise<T> {
  const commit = await commitOf(dir, revision)
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-'))
  try {
    await unpack(dir, commit, folder)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function commitOf(dir: string, revision: string): Promise<string> {
  try {
    const found = await promisify(execFile)(
      'git',
      ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`],
      { cwd: dir },
    )
    return found.stdout.trim()
  } catch {
    throw new UnknownRevision(`"${revision}" is geen map, en ook geen versie die git kent.`)
  }
}

/** Only the folder itself comes out of the archive, since git runs inside it. */
async function unpack(dir: string, commit: string, to: string): Promise<void> {
  const archive = spawn('git', ['archive', '--format=tar', commit], { cwd: dir })
  const tar = spawn('tar', ['-x', '-C', to])
  archive.stdout.pipe(tar.stdin)
  const ended = [archive, tar].map(
    (child) => new Promise((done) => child.on('close', done).on('error', () => done(1))),
  )
  const [archived, unpacked] = await Promise.all(ended)
  if (archived !== 0 || unpacked !== 0) {
    throw new UnknownRevision(`De map ${dir} was er nog niet in versie ${commit.slice(0, 8)}.`)
  }
}
