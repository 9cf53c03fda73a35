// The browsers beside Chromium that the same visits are walked in, when they are on this machine. For
// each that is not: what to install.
import { execFileSync } from 'node:child_process'
import { isProgram, onPath } from './findBrowser.mjs'

const firefoxElsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

export const noFirefox =
  'Firefox is hier niet, dus daarin is niets bekeken. Installeer het (Debian: sudo apt-get install ' +
  'firefox-esr), of zeg waar het staat: FIREFOX_PATH=/pad npm run test:long'

export const noWebkit =
  'WebKit is hier niet, dus daarin is niets bekeken. Installeer het (Debian en Ubuntu: sudo apt-get ' +
  'install webkit2gtk-driver xvfb).'

/** `undefined` when there is none. */
export function findFirefox() {
  const names = ['firefox-esr', 'firefox']
  return [process.env.FIREFOX_PATH, ...onPath(names), ...firefoxElsewhere].find(isProgram)
}

/** The driver of WebKitGTK, the small browser that comes with it, and a screen that nobody sees. */
export function findWebkit() {
  const driver = onPath(['WebKitWebDriver']).find(isProgram)
  const screen = onPath(['Xvfb']).find(isProgram)
  const browser = miniBrowser()
  return driver && screen && browser ? { driver, screen, browser } : undefined
}

/** It stands in a folder of its own package, which is another one on each kind of processor. */
function miniBrowser() {
  try {
    return execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .find((path) => path.endsWith('/MiniBrowser') && isProgram(path))
  } catch {
    return undefined
  }
}
