import { describe, expect, it } from 'vitest'
import { fromFile, toFile } from '../../src/browser/answersFile.ts'
import { KEPT_FORMAT, type Carried } from '../../src/guide/kept.ts'

const carried: Carried = {
  format: KEPT_FORMAT,
  content: '3f9a1c02',
  moments: [{ on: '2026-11-24', answers: { 'zorgt-voor': 'kanarie', uren: 4, taken: [] } }],
  agreements: [],
}
const PASSPHRASE = 'appel fiets regen zon'

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}

describe('a file with answers', () => {
  it('opens with its passphrase', async () => {
    const file = await toFile(carried, PASSPHRASE)
    expect(await fromFile(file, PASSPHRASE)).toEqual(carried)
    expect(await fromFile(file, `  ${PASSPHRASE} `)).toEqual(carried)
  })

  it('shows no word of them, and is another file each time', async () => {
    const one = await bytesOf(await toFile(carried, PASSPHRASE))
    const other = await bytesOf(await toFile(carried, PASSPHRASE))
    expect(new TextDecoder('latin1').decode(one)).not.toContain('kanarie')
    expect(one).not.toEqual(other)
  })

  it('stays shut for another passphrase', async () => {
    const file = await toFile(carried, PASSPHRASE)
    expect(await fromFile(file, 'appel fiets regen Zon')).toBeUndefined()
    expect(await fromFile(file, '')).toBeUndefined()
  })

  it('stays shut when any part of it was changed or is missing', async () => {
    const bytes = await bytesOf(await toFile(carried, PASSPHRASE))
    // The mark, the salt, the vector, the first and last byte of what is sealed, and the seal itself.
    const places = [0, 3, 4, 19, 20, 31, 32, bytes.length - 17, bytes.length - 1]
    for (const place of places) {
      const changed = bytes.slice()
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(await fromFile(new Blob([changed]), PASSPHRASE)).toBeUndefined()
    }
    for (const length of [0, 3, 47, bytes.length - 1]) {
      expect(await fromFile(new Blob([bytes.slice(0, length)]), PASSPHRASE)).toBeUndefined()
    }
    expect(await fromFile(new Blob([bytes, 'x']), PASSPHRASE)).toBeUndefined()
  })

  it('is not read when it is of another kind, or far too large', async () => {
    expect(await fromFile(new Blob(['%PDF-1.7'.padEnd(4_000, 'x')]), PASSPHRASE)).toBeUndefined()
    expect(await fromFile(new Blob([new Uint8Array(600 * 1024)]), PASSPHRASE)).toBeUndefined()
  })

  it('gives nothing of what is sealed well but of another shape', async () => {
    const strange = { ...carried, moments: [{ on: 'ooit', answers: {} }] }
    const file = await toFile(strange as Carried, PASSPHRASE)
    expect(await fromFile(file, PASSPHRASE)).toBeUndefined()
  })
})
