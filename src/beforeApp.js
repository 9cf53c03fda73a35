// Stands in the page itself, before anything is drawn. Sets what the carer chose to see, so that nothing
// flashes in other colours or in another language. Loads the app when the page is there to be read, and keeps
// every press until then: none is lost. And shows the help that stands in the page when the app does not start:
// it cannot be loaded, it breaks, or it takes longer than anyone waits.
;(() => {
  const page = document.documentElement
  const kept = (key, storage = 'localStorage') => {
    try {
      return window[storage].getItem(key)
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

  // A visit that is kept goes on where it was, and the welcome is not for her. Who comes for the first time need not
  // wait for this storage: only a page that was left half-way carries the number of its screen.
  const isVisitKept = () => kept('wegwijzer', 'sessionStorage')
  if (history.state?.entry && isVisitKept()) page.classList.add('kept-visit')

  const askToWait = (asks) => {
    const moment = document.getElementById('moment')
    if (moment) moment.hidden = !asks
  }
  const show = () => {
    if (page.dataset.app) return
    page.classList.add('without-app')
    page.classList.remove('kept-visit')
    askToWait(false)
  }
  addEventListener('error', show, true)
  setTimeout(show, 8000)

  // The question that the first answer leads to stands in the page too, in a template; see firstPagePlugin.ts. It
  // takes the place of the welcome, which is kept in that template: the way back is the same.
  let next
  const turnTo = (template) => {
    const shown = document.querySelectorAll('.back, main')
    shown[0].before(...template.content.childNodes)
    template.content.append(...shown)
    scrollTo(0, 0)
    document.querySelector('h1').focus({ preventScroll: true })
  }
  const turned = (button) => {
    // The app takes the templates away when it is about to take the page over; see browser/early.ts.
    if (next?.isConnected && button.closest('.back')) {
      turnTo(next)
      next = undefined
      delete page.dataset.answer
      return true
    }
    if (next || button.name !== 'next' || isVisitKept()) return false
    const answer = button.form.querySelector(':checked')?.value
    next = document.querySelector(`template[data-after~="${answer}"]`)
    if (!next) return false
    turnTo(next)
    page.dataset.answer = answer
    return true
  }

  let pressed
  addEventListener('click', ({ target }) => {
    const button = target.closest?.('button')
    if (!button || page.dataset.app) return
    pressed = turned(button) ? undefined : button
    askToWait(pressed)
  })
  addEventListener('app', () => {
    askToWait(false)
    next = undefined
    // When what follows from its being there is drawn too.
    setTimeout(() => {
      pressed?.click()
      pressed = undefined
    })
  })

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
