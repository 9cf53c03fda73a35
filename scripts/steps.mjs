// Runs checks one after another, says of each how it went, and counts.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bins = {
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  vitest: 'vitest/vitest.mjs',
}

/** A step that is one program: `[name, program, ...arguments]`. */
export function program(name, bin, ...args) {
  const file = bins[bin] ? join('node_modules', bins[bin]) : bin
  return { name, run: () => outcomeOf([file, ...args]) }
}

/** A step that counts each of its tests. */
export function tests(name, ...args) {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-'))
      const report = join(folder, 'report.json')
      const { failed, output } = await outcomeOf([
        join('node_modules', bins.vitest),
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report}`,
      ])
      const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
      // What a name filter leaves out is not meant to run here.
      const skipped = args.includes('-t') ? [] : skippedIn(counts)
      rmSync(folder, { recursive: true })
      return {
        passed: counts.numPassedTests ?? 0,
        // A test file that does not even load has no tests to count.
        failed: Math.max(counts.numFailedTests ?? 0, failed),
        skipped: skipped.length,
        reasons: [...new Set(skipped.flatMap(({ meta }) => meta?.reason ?? []))],
        output,
      }
    },
  }
}

function skippedIn({ testResults = [] }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  return tests.filter(({ status }) => status === 'skipped' || status === 'todo')
}

/** Runs all steps, also after one failed; gives the number that failed. */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, run } of steps) {
    const began = performance.now()
    const { passed, failed, skipped = 0, reasons = [], output } = await run()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const count = passed + failed > 1 ? `, ${passed} van ${passed + failed}` : ''
    const left = skipped > 0 ? `, ${skipped} overgeslagen` : ''
    console.log(`${verdictOn(passed, failed, skipped)}  ${name} (${seconds} s${count}${left})`)
    for (const reason of reasons) console.log(`      ${reason}`)
    if (failed > 0) console.log(output.trimEnd())
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  const left = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${left}`)
  return total.failed
}

function verdictOn(passed, failed, skipped) {
  if (failed > 0) return 'FOUT'
  return passed === 0 && skipped > 0 ? 'niet' : 'goed'
}

function outcomeOf(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output += text
      })
    }
    child.on('close', (code) => {
      resolve(code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output })
    })
  })
}
