// One engine at one size, in a process of its own: prints what it measured so far as a line of JSON.
import { readFileSync } from 'node:fs'
import { neutralTree, randomAnswer, treeNumbers } from '../tree/neutralTree.ts'
import { engineNamed, type EngineName } from './engine.ts'

export interface EngineMeasured {
  readonly buildMs: number
  readonly firstWalkMs?: number
  readonly walksPerSecond?: number
  readonly megabytes?: number
}

const [name, questions, offers, seconds, guideFile] = process.argv.slice(2)
if (guideFile === undefined) throw new Error('Expected: name questions offers seconds guide')
const tree = neutralTree(Number(questions), Number(offers))
const guide = JSON.parse(readFileSync(guideFile, 'utf8'))

let start = performance.now()
const engine = await engineNamed(name as EngineName, { tree, guide })
let measured: EngineMeasured = { buildMs: performance.now() - start }
say()

const walkOnce = async (seed: number) => {
  const random = treeNumbers(seed)
  // Not awaited when there is nothing to wait for: that alone would cost as much as a fast walk.
  const walked = engine.walk((question) => randomAnswer(question, random))
  if (walked instanceof Promise) await walked
}
start = performance.now()
await walkOnce(1)
measured = { ...measured, firstWalkMs: performance.now() - start }
say()

await walksFor(Math.min(1.5, Number(seconds) * 0.3))
const walksPerSecond = await walksFor(Number(seconds))
measured = { ...measured, walksPerSecond, megabytes: process.memoryUsage().rss / 1e6 }
say()

async function walksFor(seconds: number): Promise<number> {
  const start = performance.now()
  let walks = 0
  do {
    walks += 1
    await walkOnce(walks + 1)
  } while (performance.now() - start < seconds * 1000)
  return walks / ((performance.now() - start) / 1000)
}

function say(): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}
