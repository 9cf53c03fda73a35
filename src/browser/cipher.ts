/** AES-GCM: secret, and any change to what was sealed is noticed when it is opened. */
const CIPHER = 'AES-GCM'
export const IV_BYTES = 12

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

/**
 * A key that this browser can use and nobody can read.
 * @throws when the page has no cryptography, as without https
 */
export async function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt'])
}

/**
 * OWASP's number of rounds for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023), so that
 * guessing a passphrase takes long.
 */
const ROUNDS = 600_000

/** The key that belongs to a passphrase; spaces around it and composed letters make no difference. */
export async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.trim().normalize('NFC'))
  const secret = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(how, secret, { name: CIPHER, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

/** `about`: bytes that stay readable and may not be changed either. */
export async function seal(
  key: CryptoKey,
  value: unknown,
  about: Uint8Array<ArrayBuffer> = new Uint8Array(),
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const text = new TextEncoder().encode(JSON.stringify(value))
  const bytes = await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData: about }, key, text)
  return { iv, bytes }
}

/** @throws when the key is another one, or anything was changed */
export async function unseal(
  key: CryptoKey,
  { iv, bytes }: Sealed,
  about: Uint8Array<ArrayBuffer> = new Uint8Array(),
): Promise<unknown> {
  const text = await crypto.subtle.decrypt({ name: CIPHER, iv, additionalData: about }, key, bytes)
  return JSON.parse(new TextDecoder().decode(text)) as unknown
}
