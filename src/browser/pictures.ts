/**
 * Brings all pictures of `public/pictures.svg` into the page, where `<use href="#picture-…">` finds them. Their place
 * stays empty until then, and when they do not come: the words beside them say the same.
 *
 * As a file of its own beside each `<use>`, a browser would make a page of it first: 200 ms of a slow phone. And
 * the network could tell when someone came to her first picture.
 */
export function bringPictures(): void {
  const drawings = document.querySelector('.drawings')
  const request = new XMLHttpRequest()
  request.open('GET', `${import.meta.env.BASE_URL}pictures.svg`)
  request.responseType = 'document'
  request.addEventListener('load', () => {
    for (const picture of request.responseXML?.querySelectorAll('symbol') ?? []) {
      // Some stand in the page already; see firstPagePlugin.ts.
      if (!document.getElementById(picture.id)) drawings?.append(picture)
    }
  })
  request.send()
}
