// A real browser for the visits: one that is on this machine, else one that is shipped in an npm package.
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const noBrowser =
  'Er is geen browser om de wegwijzer in te bekijken. Installeer Chromium (Debian en Ubuntu: ' +
  'sudo apt-get install chromium) of Google Chrome, of zeg waar hij staat: CHROME_PATH=/pad npm test'

/** `undefined` when there is none. */
export async function findBrowser() {
  // Chromium refuses its sandbox to root, and many containers do not allow it at all.
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []
  const path = browserOnMachine()
  return path ? { path, args } : browserFromPackage()
}

function browserOnMachine() {
  return [process.env.CHROME_PATH, ...onPath(names), ...elsewhere].find(isProgram)
}

/** Where programs with these names may stand. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function browserFromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  // Said so, the package unpacks its own copies of the libraries that a bare container lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { path: await chromium.executablePath(), args: ['--no-sandbox', '--no-zygote'] }
  } catch {
    return undefined
  }
}
