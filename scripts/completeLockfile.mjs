// Some packages have a build for each platform, and the registry of the machine that made the lockfile
// may not have them all. npm then leaves these out without a word, and `npm ci` refuses the lockfile.
// This adds an entry for each: `node scripts/completeLockfile.mjs`, after every `npm install`. With
// `--check` it only says whether that was done. The entries carry no hash, until someone makes the
// lockfile with a registry that has them all.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Words in the name of a package that say for which computers it is. */
const systems = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
}
const processors = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
}
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

function missingPackages(packages) {
  const found = new Map()
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isPresent(packages, path, name)) continue
      found.set(`node_modules/${name}`, {
        version,
        ...platformOf(name),
        optional: true,
        ...(dev && { dev }),
      })
    }
  }
  return [...found].map(([path, entry]) => ({ path, entry }))
}

/** As Node looks: beside the package that asks, and then in each folder above it. */
function isPresent(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true
    if (at === '') return false
  }
}

function platformOf(name) {
  const words = name.split(/[/@.-]/)
  const found = (table) => words.flatMap((word) => table[word] ?? []).slice(0, 1)
  const [os, cpu, libc] = [found(systems), found(processors), found(libraries)]
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(os[0] === 'linux' && libc.length > 0 && { libc }),
  }
}

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingPackages(lock.packages)

if (process.argv.includes('--check')) {
  for (const { path } of missing) console.error(`Er ontbreekt in package-lock.json: ${path}`)
  if (missing.length > 0) {
    console.error('Maak het compleet met: node scripts/completeLockfile.mjs')
    process.exit(1)
  }
} else {
  for (const { path, entry } of missing) lock.packages[path] = entry
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} toegevoegd.`)
}
