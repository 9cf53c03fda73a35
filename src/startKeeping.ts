import { createActor, fromPromise } from 'xstate'
import { lookOnDevice, wipeDevice, writeOnDevice } from './browser/keptDevice.ts'
import { todayInAmsterdam } from './browser/today.ts'
import type { Found, Kept } from './guide/kept.ts'
import { keepingMachine, type KeepingActor } from './journey/keepingMachine.ts'

/** Looks for what a carer chose to keep for longer than a visit, and looks again when she comes back. */
export function startKeeping(content: string): KeepingActor {
  const keeping = createActor(
    keepingMachine.provide({
      actors: {
        look: fromPromise<Found>(() => lookOnDevice(todayInAmsterdam())),
        write: fromPromise<void, Kept>(({ input }) => writeOnDevice(input)),
        wipe: fromPromise<void>(wipeDevice),
      },
    }),
    { input: { content } },
  ).start()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') keeping.send({ type: 'device.looked' })
  })
  return keeping
}
