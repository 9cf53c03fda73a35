import { describe, expect, it, vi } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { KEPT_FORMAT, type Found, type Kept } from '../../src/guide/kept.ts'
import { keepingMachine, type KeepingEvent } from '../../src/journey/keepingMachine.ts'

const kept: Kept = {
  format: KEPT_FORMAT,
  content: 'v1',
  until: '2026-12-24',
  wipe_on_exit: true,
  moments: [{ on: '2026-08-01', answers: { uren: 4 } }],
  agreements: [],
}
const asked: KeepingEvent = {
  type: 'keeping.asked',
  on: '2026-11-24',
  until: '2027-02-22',
  wipeOnExit: false,
  answers: { uren: 8 },
  agreements: [],
}

interface Device {
  readonly look?: () => Promise<Found>
  readonly write?: (kept: Kept) => Promise<void>
  readonly wipe?: () => Promise<void>
}

function keepingOn({
  look = async () => ({ kind: 'nothing' }),
  write = async () => undefined,
  wipe = async () => undefined,
}: Device) {
  return createActor(
    keepingMachine.provide({
      actors: {
        look: fromPromise<Found>(look),
        write: fromPromise<void, Kept>(({ input }) => write(input)),
        wipe: fromPromise<void>(wipe),
      },
    }),
    { input: { content: 'v2' } },
  ).start()
}

const failing = async () => {
  throw new Error('full')
}

describe('keeping for longer', () => {
  it('looks first, and keeps only when asked', async () => {
    const write = vi.fn<(kept: Kept) => Promise<void>>(async () => undefined)
    const keeping = keepingOn({ write })
    await waitFor(keeping, (now) => now.matches('empty'))
    expect(write).not.toHaveBeenCalled()
    keeping.send(asked)
    await waitFor(keeping, (now) => now.matches('kept'))
    expect(write).toHaveBeenCalledExactlyOnceWith({
      format: KEPT_FORMAT,
      content: 'v2',
      until: '2027-02-22',
      wipe_on_exit: false,
      moments: [{ on: '2026-11-24', answers: { uren: 8 } }],
      agreements: [],
    })
  })

  it('adds a day to what was kept before', async () => {
    const keeping = keepingOn({ look: async () => ({ kind: 'kept', kept }) })
    await waitFor(keeping, (now) => now.matches('kept'))
    keeping.send(asked)
    const { context } = await waitFor(
      keeping,
      (now) => now.matches('kept') && now.context.kept !== kept,
    )
    expect(context.kept?.moments.map(({ on }) => on)).toEqual(['2026-08-01', '2026-11-24'])
  })

  it('says so when the device is full, and may be asked again', async () => {
    const write = vi.fn<(kept: Kept) => Promise<void>>(async () => undefined)
    write.mockImplementationOnce(failing)
    const keeping = keepingOn({ write })
    await waitFor(keeping, (now) => now.matches('empty'))
    keeping.send(asked)
    await waitFor(keeping, (now) => now.matches('failed'))
    keeping.send(asked)
    await waitFor(keeping, (now) => now.matches('kept'))
  })

  it('can still be wiped after a failure: what was kept before is there', async () => {
    const wipe = vi.fn<() => Promise<void>>(async () => undefined)
    const look = async (): Promise<Found> => ({ kind: 'kept', kept })
    const keeping = keepingOn({ look, write: failing, wipe })
    await waitFor(keeping, (now) => now.matches('kept'))
    keeping.send(asked)
    await waitFor(keeping, (now) => now.matches('failed'))
    expect(keeping.getSnapshot().context.kept).toEqual(kept)
    keeping.send({ type: 'wiping.asked' })
    await waitFor(keeping, (now) => now.matches('empty'))
    expect(wipe).toHaveBeenCalledOnce()
  })

  it('says so when the browser blocks it', async () => {
    await waitFor(keepingOn({ look: failing }), (now) => now.matches('unavailable'))
  })

  it('never writes over what a newer app kept', async () => {
    const write = vi.fn<(kept: Kept) => Promise<void>>(async () => undefined)
    const newer = { ...kept, format: KEPT_FORMAT + 1 }
    const keeping = keepingOn({ look: async () => ({ kind: 'kept', kept: newer }), write })
    await waitFor(keeping, (now) => now.matches('newer'))
    keeping.send(asked)
    expect(keeping.getSnapshot().matches('newer')).toBe(true)
    expect(keeping.getSnapshot().context.kept).toEqual(newer)
    expect(write).not.toHaveBeenCalled()
  })

  it('leaves what is damaged where it is, until it is wiped', async () => {
    const write = vi.fn<(kept: Kept) => Promise<void>>(async () => undefined)
    const wipe = vi.fn<() => Promise<void>>(async () => undefined)
    const keeping = keepingOn({ look: async () => ({ kind: 'damaged' }), write, wipe })
    await waitFor(keeping, (now) => now.matches('damaged'))
    keeping.send(asked)
    expect(write).not.toHaveBeenCalled()
    keeping.send({ type: 'wiping.asked' })
    await waitFor(keeping, (now) => now.matches('empty'))
    expect(wipe).toHaveBeenCalledOnce()
  })

  it('does not call wiped what is not', async () => {
    const keeping = keepingOn({ look: async () => ({ kind: 'kept', kept }), wipe: failing })
    await waitFor(keeping, (now) => now.matches('kept'))
    keeping.send({ type: 'wiping.asked' })
    await waitFor(keeping, (now) => now.matches('notWiped'))
    expect(keeping.getSnapshot().context.kept).toEqual(kept)
  })

  it('sees what another window did', async () => {
    let found: Found = { kind: 'nothing' }
    const keeping = keepingOn({ look: async () => found })
    await waitFor(keeping, (now) => now.matches('empty'))
    found = { kind: 'kept', kept }
    keeping.send({ type: 'device.looked' })
    await waitFor(keeping, (now) => now.matches('kept'))
  })
})
