// The bill of materials of the built app (CycloneDX), as npm makes it from the lockfile, without what
// would make two builds differ.
import { execFileSync } from 'node:child_process'

export function billOfMaterials() {
  const how = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const bill = JSON.parse(execFileSync(npm, how, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))
  delete bill.serialNumber
  delete bill.metadata.timestamp
  // The version of npm differs from machine to machine, and says nothing of the app.
  delete bill.metadata.tools
  return `${JSON.stringify(bill, null, 2)}\n`
}
