import { createHash } from 'node:crypto'

/** The first 8 hex digits of the SHA-256 over texts in file order, each followed by a line feed. */
export function fingerprint(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text}\n`, 'utf8')
  return hash.digest('hex').slice(0, 8)
}
