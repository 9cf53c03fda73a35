import { openDB, type IDBPDatabase } from 'idb'
import type { Day } from '../guide/ids.ts'
import { isNewer, readKept, type Found, type Kept } from '../guide/kept.ts'
import { newKey, seal, unseal, type Sealed } from './cipher.ts'

const NAME = 'wegwijzer'
const STORE = 'kept'

/** A browser that does not answer by then is taken for one that keeps nothing. */
const TIMEOUT_MS = 3_000

/** The two things that are stored: a key that cannot be read, and what it sealed. */
interface Stored {
  readonly key: CryptoKey
  readonly sealed: Sealed
}

/**
 * What stands on this device. What is past its last day is wiped and counts as nothing.
 * @throws when the browser blocks its storage, or does not answer
 */
export async function lookOnDevice(today: Day): Promise<Found> {
  const stored = await inStore(async (store) => (await store.get(STORE, STORE)) as unknown)
  if (stored === undefined) return { kind: 'nothing' }
  const kept = await opened(stored)
  if (!kept) return { kind: 'damaged' }
  if (kept.until < today) {
    await wipeDevice()
    return { kind: 'nothing' }
  }
  return { kind: 'kept', kept }
}

/**
 * Puts it on the device in one go: it is there whole or not at all.
 * @throws when there is no room, the browser blocks it, or a newer app kept something here
 */
export async function writeOnDevice(kept: Kept): Promise<void> {
  const key = await newKey()
  const sealed = await seal(key, kept)
  await inStore(async (store) => {
    const before = await opened(await store.get(STORE, STORE))
    if (before && isNewer(before)) throw new Error('A newer app kept something here')
    await store.put(STORE, { key, sealed } satisfies Stored, STORE)
  })
}

/** @throws when the browser does not do it, so that it may still be there */
export async function wipeDevice(): Promise<void> {
  await inStore((store) => store.clear(STORE))
}

/**
 * Wipes it when she chose that leaving wipes it too: looked at anew, since another window may have kept
 * it. @throws as `wipeDevice`
 */
export async function wipeOnExit(today: Day): Promise<void> {
  const found = await lookOnDevice(today)
  if (found.kind === 'kept' && found.kept.wipe_on_exit) await wipeDevice()
}

async function opened(stored: unknown): Promise<Kept | undefined> {
  if (!isStored(stored)) return undefined
  try {
    return readKept(await unseal(stored.key, stored.sealed))
  } catch {
    return undefined
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false
  return 'key' in value && value.key instanceof CryptoKey && 'sealed' in value
}

/** Opens the store for one piece of work, and lets go of it again. */
async function inStore<Outcome>(work: (store: IDBPDatabase) => Promise<Outcome>): Promise<Outcome> {
  let database: IDBPDatabase | undefined
  const opening = openDB(NAME, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE)
    },
    // Another window that still holds an older shape lets go, or the time runs out.
    blocking: () => database?.close(),
  })
  try {
    return await within(
      TIMEOUT_MS,
      opening.then((found) => {
        database = found
        return work(found)
      }),
    )
  } finally {
    void opening.then(
      (found) => found.close(),
      () => undefined,
    )
  }
}

function within<Outcome>(time: number, work: Promise<Outcome>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${time} ms`)), time)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
