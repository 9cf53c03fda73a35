// The one list of the kinds of file that a host of the wegwijzer may give out, and what it calls them.

/** `isText`: in UTF-8, and worth compressing. */
export const fileTypes = {
  '.html': { type: 'text/html', isText: true },
  '.js': { type: 'text/javascript', isText: true },
  '.css': { type: 'text/css', isText: true },
  '.json': { type: 'application/json', isText: true },
  '.webmanifest': { type: 'application/manifest+json', isText: true },
  '.svg': { type: 'image/svg+xml', isText: true },
  '.txt': { type: 'text/plain', isText: true },
  '.png': { type: 'image/png', isText: false },
  '.ico': { type: 'image/x-icon', isText: false },
  '.woff2': { type: 'font/woff2', isText: false },
}

export const compressible = new Set(
  Object.keys(fileTypes).filter((extension) => fileTypes[extension].isText),
)

export function typeOf(extension) {
  const known = fileTypes[extension]
  if (!known) return 'application/octet-stream'
  return known.isText ? `${known.type}; charset=utf-8` : known.type
}
