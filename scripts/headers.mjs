// The one source of the headers that every host of the wegwijzer must send.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The scripts and styles that stand in the first page itself, as the policy names them. Each page of a
 * build holds the same ones, whatever its language; in a folder of another site it lies one deeper.
 */
function inlineHashes(folder) {
  const [first] = globSync(['index.html', '*/index.html'], { cwd: folder }).sort()
  const page = first === undefined ? '' : readFileSync(join(folder, first), 'utf8')
  const hashes = (element) =>
    [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
      ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
  return { scripts: hashes('script'), styles: hashes('style') }
}

function contentSecurityPolicy({ scripts, styles }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types wegwijzer',
  ].join('; ')
}

/** On every answer of a host that serves this built folder, also when something is missing. */
export function headersOf(folder) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inlineHashes(folder)),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), accelerometer=(), gyroscope=(), ' +
      'magnetometer=(), browsing-topics=(), interest-cohort=()',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  }
}

/** Files under assets carry a hash in their name and never change; all else is asked for anew. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
}
const hashed = /\/assets\//

export function cachingFor(path) {
  return { 'Cache-Control': hashed.test(path) ? caching.hashed : caching.others }
}
