import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Day } from '../guide/ids.ts'

const run = promisify(execFile)

/**
 * The day on which the content was last changed, as its history says. Without a history (a folder that
 * was copied) it is `SOURCE_DATE_EPOCH`, in seconds, else today.
 */
export async function madeOn(dir: string, today: Day): Promise<Day> {
  try {
    const how = ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', '.']
    const { stdout } = await run('git', how, {
      cwd: dir,
      env: { ...process.env, TZ: 'Europe/Amsterdam' },
    })
    if (stdout.trim() !== '') return stdout.trim()
  } catch {
    // No git here, or no history of this folder.
  }
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : today
}
