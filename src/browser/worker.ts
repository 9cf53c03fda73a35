import { clientsClaim } from 'workbox-core'
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'

/** What a service worker's own world has beside that of a page. */
declare const self: {
  /** Replaced by the build with every file of the app, each with its hash. */
  readonly __WB_MANIFEST: (string | PrecacheEntry)[]
  skipWaiting(): Promise<void>
  addEventListener(
    type: 'message',
    told: (event: MessageEvent<{ type?: string } | null>) => void,
  ): void
}

cleanupOutdatedCaches()
precacheAndRoute(self.__WB_MANIFEST)
registerRoute(new NavigationRoute(createHandlerBoundToURL('app.html')))
clientsClaim()

// The browser may have thrown part of the app away. Without a network the plain page with all help is
// better than a page of the browser's own that says nothing.
setCatchHandler(async ({ request }) => {
  const isPage = (request as Request | undefined)?.mode === 'navigate'
  const help = isPage ? await matchPrecache('alle-hulp.html') : undefined
  return help ?? Response.error()
})

// A newer version waits until a carer takes it, so that nothing changes in the middle of her questions.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
