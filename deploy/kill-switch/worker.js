// The emergency stop. Put this file in place of worker.js when a worker that is out there is broken: it
// removes what the worker kept, removes itself, and lets every open window load the app anew. Answers
// are not in these caches, so none are lost.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name)
      const windows = await self.clients.matchAll({ type: 'window' })
      await self.registration.unregister()
      for (const one of windows) await one.navigate(one.url)
    })(),
  )
})
