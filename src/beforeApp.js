// Stands in the page itself, before anything is drawn. Sets what the carer chose to see, so that nothing
// flashes in other colours or in another language. And shows the help that stands in the page when the app
// does not start: it cannot be loaded, it breaks, or it takes longer than anyone waits.
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
})()
