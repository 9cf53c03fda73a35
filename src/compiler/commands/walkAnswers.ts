import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Answers } from '../../guide/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { walk } from '../../guide/walk.ts'
import { resultJson } from '../describe.ts'
import { readVersion } from './readVersion.ts'
import { Refused } from './refused.ts'

export interface WalkCommandOptions {
  readonly answers?: string | undefined
  readonly stdin: boolean
  readonly quick: boolean
}

/** Prints the result of one set of answers, or of one on each line of standard input. @returns the exit status */
export async function walkAnswers(
  dir: string,
  today: Day,
  from: string,
  values: WalkCommandOptions,
): Promise<number> {
  const { answers: file, stdin, quick } = values
  if ((file === undefined) === !stdin) throw new Refused('Noem --answers BESTAND of --stdin.')
  const given = file === undefined ? undefined : await readAnswersFile(resolve(from, file))
  const guide = (await readVersion(dir, today))?.guide
  if (!guide) return 1
  if (given) {
    console.log(JSON.stringify(resultJson(walk(guide, given, { today, quick })), null, 2))
    return 0
  }
  for await (const line of linesOf(process.stdin)) {
    process.stdout.write(`${JSON.stringify(resultOfLine(guide, line, today, quick))}\n`)
  }
  return 0
}

/** Lines end with a line feed only: what else may end a line can stand inside JSON. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function resultOfLine(guide: Guide, line: string, today: Day, quick: boolean): object {
  const answers = answersIn(line)
  return answers
    ? resultJson(walk(guide, answers, { today, quick }))
    : { error: 'Deze regel is geen JSON-object met antwoorden.' }
}

async function readAnswersFile(path: string): Promise<Answers> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) throw new Refused(`Het bestand ${path} kan niet gelezen worden.`)
  const answers = answersIn(text)
  if (!answers) throw new Refused(`Het bestand ${path} is geen JSON-object met antwoorden.`)
  return answers
}

function answersIn(text: string): Answers | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Answers) : undefined
  } catch {
    return undefined
  }
}
