// Stands in the page itself, before anything is drawn. Sets what the carer chose to see, so that nothing
// flashes in other colours or in another language. Loads the app when the page is there to be read. And shows
// the help that stands in the page when the app does not start: it cannot be loaded, it breaks, or it takes
// longer than anyone waits.
;(() => {
  const page = document.documentElement
  const kept = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = kept('wegwijzer-thema')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme

  const address = location.pathname.slice(page.dataset.base.length).split('/')
  const wanted = address.length > 1 ? address[0] : kept('wegwijzer-taal')
  // The app takes this away as soon as the words are hers; see main.tsx.
  if (wanted && wanted !== page.dataset.language) page.classList.add('other-language')

  const show = () => {
    if (!page.dataset.app) page.classList.add('without-app')
  }
  addEventListener('error', show, true)
  setTimeout(show, 8000)

  // The page goes first: on a slow line or phone the app would take its turn from the words. The files come
  // in while the page is drawn, and run after that; a page that nobody sees has nothing to wait for.
  const files = page.dataset.scripts?.split(' ')
  // Where the app is made anew at every change, the page asks for it by itself.
  if (!files) return
  const run = async () => {
    try {
      // The app itself stands last, and finds what the others bring.
      await Promise.all(files.slice(0, -1).map((file) => import(file)))
      await import(files.at(-1))
    } catch (error) {
      show()
      throw error
    }
  }
  const load = () => {
    for (const href of files) {
      const link = document.createElement('link')
      document.head.append(Object.assign(link, { rel: 'modulepreload', href }))
    }
    setTimeout(run)
  }
  addEventListener('DOMContentLoaded', () => {
    if (document.hidden) load()
    else requestAnimationFrame(load)
  })
})()
