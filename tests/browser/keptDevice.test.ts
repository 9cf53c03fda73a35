import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  lookOnDevice,
  wipeDevice,
  wipeOnExit,
  writeOnDevice,
} from '../../src/browser/keptDevice.ts'
import { KEPT_FORMAT, type Kept } from '../../src/guide/kept.ts'

const kept: Kept = {
  format: KEPT_FORMAT,
  content: '3f9a1c02',
  until: '2026-12-24',
  wipe_on_exit: false,
  moments: [{ on: '2026-11-24', answers: { 'zorgt-voor': 'kanarie' } }],
  agreements: [],
}
const TODAY = '2026-11-24'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function stored(): Promise<unknown> {
  const database = await openDB('wegwijzer', 1)
  const value: unknown = await database.get('kept', 'kept')
  database.close()
  return value
}

async function store(value: unknown): Promise<void> {
  const database = await openDB('wegwijzer', 1)
  await database.put('kept', value, 'kept')
  database.close()
}

describe('kept on the device', () => {
  it('is there until its last day, and gone the day after', async () => {
    await writeOnDevice(kept)
    expect(await lookOnDevice(TODAY)).toEqual({ kind: 'kept', kept })
    expect(await lookOnDevice('2026-12-24')).toEqual({ kind: 'kept', kept })
    expect(await lookOnDevice('2026-12-25')).toEqual({ kind: 'nothing' })
    expect(await stored()).toBeUndefined()
  })

  it('is sealed with a key that cannot be read', async () => {
    await writeOnDevice(kept)
    const { key, sealed } = (await stored()) as {
      key: CryptoKey
      sealed: { bytes: ArrayBuffer; iv: Uint8Array }
    }
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/)
    expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('kanarie')
  })

  it('goes whole with one wipe', async () => {
    await writeOnDevice(kept)
    await wipeDevice()
    expect(await stored()).toBeUndefined()
    expect(await lookOnDevice(TODAY)).toEqual({ kind: 'nothing' })
  })

  it('goes at an exit only when she chose so', async () => {
    await writeOnDevice(kept)
    await wipeOnExit(TODAY)
    expect(await lookOnDevice(TODAY)).toEqual({ kind: 'kept', kept })
    await writeOnDevice({ ...kept, wipe_on_exit: true })
    await wipeOnExit(TODAY)
    expect(await stored()).toBeUndefined()
  })

  it('says that it is damaged, and leaves it there', async () => {
    await writeOnDevice(kept)
    const { key } = (await stored()) as { key: CryptoKey }
    const broken = [
      'niets',
      { key },
      { key, sealed: { iv: new Uint8Array(12), bytes: new ArrayBuffer(8) } },
      { key: 'sleutel', sealed: {} },
    ]
    for (const value of broken) {
      await store(value)
      expect(await lookOnDevice(TODAY)).toEqual({ kind: 'damaged' })
      expect(await stored()).toEqual(value)
    }
  })

  it('is not written over when a newer app kept it', async () => {
    const newer = { ...kept, format: KEPT_FORMAT + 1 }
    await writeOnDevice(newer)
    await expect(writeOnDevice(kept)).rejects.toThrow('newer')
    expect(await lookOnDevice(TODAY)).toEqual({ kind: 'kept', kept: newer })
  })

  it('fails in time when the browser never answers', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
    const looked = lookOnDevice(TODAY).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(String(await looked)).toContain('No answer')
  })

  it('is always one of the things that two windows wrote', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ uren: fc.nat(168) }), { minLength: 1, maxLength: 6 }),
        async (all) => {
          const things = all.map((answers) => ({ ...kept, moments: [{ on: TODAY, answers }] }))
          await Promise.all(things.map((one) => writeOnDevice(one)))
          const found = await lookOnDevice(TODAY)
          expect(things).toContainEqual(found.kind === 'kept' ? found.kept : undefined)
        },
      ),
      { numRuns: 20 },
    )
  })
})
