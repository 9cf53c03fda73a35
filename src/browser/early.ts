/** The app's side of beforeApp.js, which holds the page until there is an app. */

/**
 * The answer to the first question that was given before the app was there, when the page went on to the next
 * question by itself. From then on it no longer turns: the app takes the page as it stands.
 */
export function takeEarlyAnswer(): string | undefined {
  for (const template of document.querySelectorAll('template')) template.remove()
  const { dataset } = document.documentElement
  const { answer } = dataset
  delete dataset['answer']
  return answer
}

/** The screen is hers from now on, and no longer the welcome of the page. */
export function showScreen(): void {
  document.documentElement.classList.remove('kept-visit')
}

/** The help in the page itself goes out of sight, and what was pressed before is pressed again. */
export function tellAppIsHere(): void {
  document.documentElement.dataset['app'] = 'here'
  document.documentElement.classList.remove('without-app')
  window.dispatchEvent(new Event('app'))
}
