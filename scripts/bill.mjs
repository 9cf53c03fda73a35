// The bill of materials of the built app (CycloneDX), as npm makes it from the lockfile, without what
// would make two builds differ.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export function billOfMaterials() {
  const how = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const bill = JSON.parse(
    execFileSync(npm, how, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // In production npm leaves out what serves development too.
      env: { ...process.env, NODE_ENV: 'development' },
    }),
  )
  delete bill.serialNumber
  delete bill.metadata.timestamp
  // The version of npm differs from machine to machine, and says nothing of the app.
  delete bill.metadata.tools
  // npm's own way to leave out what is only for developing drops packages that serve both.
  const isShipped = shippedPackages()
  bill.components = bill.components.filter(({ name }) => isShipped.has(name))
  const kept = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']))
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => kept.has(one)),
    }))
  return `${JSON.stringify(bill, null, 2)}\n`
}

/** The names of what can come into the app: not what is for developing or for one kind of machine. */
function shippedPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return new Set(
    Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
  )
}
