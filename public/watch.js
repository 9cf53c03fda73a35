// Shows the help that stands in the page itself when the app does not start: it cannot be loaded, it
// breaks, or it takes longer than anyone waits.
;(() => {
  const page = document.documentElement
  const show = () => {
    if (!page.dataset.app) page.classList.add('without-app')
  }
  addEventListener('error', show, true)
  setTimeout(show, 8000)
})()
