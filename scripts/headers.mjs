// The one source of the headers that every host of the wegwijzer must send.

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

/** On every answer of the host, also when something is missing. */
export const always = {
  'Content-Security-Policy': contentSecurityPolicy,
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

/** Files under assets carry a hash in their name and never change; all else is asked for anew. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'no-cache',
}
const hashed = /\/assets\//

export function headersFor(path) {
  return { ...always, 'Cache-Control': hashed.test(path) ? caching.hashed : caching.others }
}
