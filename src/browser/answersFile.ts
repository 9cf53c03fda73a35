import { readCarried, type Carried } from '../guide/kept.ts'
import { IV_BYTES, keyOf, seal, unseal } from './cipher.ts'

/** The first bytes of our files: what it is, and in which form. */
const MARK = new TextEncoder().encode('WMA1')
const SALT_BYTES = 16
const TAG_BYTES = 16
/** Answers of years stay far below; more is no file of ours. */
const MOST_BYTES = 512 * 1024

export const FILE_ENDING = '.wegwijzer'

/** A file with answers that only the passphrase opens. The same answers twice give other bytes. */
export async function toFile(carried: Carried, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const about = joined(MARK, salt)
  const { iv, bytes } = await seal(await keyOf(passphrase, salt), carried, about)
  return new Blob([about, iv, bytes], { type: 'application/octet-stream' })
}

/**
 * What a file carries; `undefined` when it is damaged, cut short, changed, of another kind, or the
 * passphrase is another one: which of these it is cannot be known, and nothing of it is used.
 */
export async function fromFile(file: Blob, passphrase: string): Promise<Carried | undefined> {
  const head = MARK.length + SALT_BYTES
  if (file.size > MOST_BYTES || file.size < head + IV_BYTES + TAG_BYTES) return undefined
  try {
    const all = new Uint8Array(await file.arrayBuffer())
    const about = all.slice(0, head)
    if (MARK.some((byte, place) => about[place] !== byte)) return undefined
    const sealed = {
      iv: all.slice(head, head + IV_BYTES),
      bytes: all.slice(head + IV_BYTES).buffer,
    }
    const key = await keyOf(passphrase, about.slice(MARK.length))
    return readCarried(await unseal(key, sealed, about))
  } catch {
    return undefined
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
