import { createStore } from './store.ts'

/**
 * `waiting`: a newer version is there, and waits until the carer takes it. `failed`: it was taken but
 * did not come; closing all windows helps. `elsewhere`: another window took it; this one goes on with
 * what it has, and loads the newer one when asked.
 */
export type NewVersion = 'none' | 'waiting' | 'taking' | 'failed' | 'elsewhere'

export const newVersion = createStore<NewVersion>('none')

/** False when this browser keeps nothing for use without a network, by a setting or by its age. */
export const worksOffline = createStore(true)

/** Some browsers swap the worker slowly; after this we say what else to do, and do not wait on. */
const TAKE_TIMEOUT_MS = 10_000
const LOOK_EVERY_MS = 60 * 60 * 1000

let take: () => void = () => undefined

/** Takes the newer version and loads the page anew; the kept visit brings her back to this screen. */
export function takeNewVersion(): void {
  if (newVersion.get() === 'elsewhere') location.reload()
  if (newVersion.get() !== 'waiting') return
  newVersion.set('taking')
  window.setTimeout(() => {
    if (newVersion.get() === 'taking') newVersion.set('failed')
  }, TAKE_TIMEOUT_MS)
  take()
}

/** Registers the worker that keeps everything for use without a network. */
export async function startServiceWorker(address: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) return worksOffline.set(false)
  const { Workbox } = await import('workbox-window')
  const workbox = new Workbox(trustedScript(address), { updateViaCache: 'none' })
  workbox.addEventListener('waiting', () => newVersion.set('waiting'))
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (newVersion.get() === 'taking') location.reload()
    else if (isUpdate === true || isExternal === true) newVersion.set('elsewhere')
  })
  take = () => workbox.messageSkipWaiting()
  try {
    await workbox.register({ immediate: true })
  } catch {
    // The page works as it is, and tries again next time.
    return worksOffline.set(false)
  }
  lookForUpdates(() => workbox.update())
}

/** Apps on a home screen stay open for weeks: look again on return, at most once an hour. */
function lookForUpdates(update: () => Promise<void>): void {
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < LOOK_EVERY_MS) return
    looked = Date.now()
    update().catch(() => undefined)
  })
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string }
}

/** Our content security policy asks that the address of a script is vouched for by this one policy. */
function trustedScript(address: URL): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return address.href
  const policy = trustedTypes.createPolicy('wegwijzer', {
    createScriptURL: (script) => {
      if (new URL(script).origin !== location.origin) throw new Error('A script of another site')
      return script
    },
  })
  return policy.createScriptURL(address.href)
}
