import tree from '../../../tree/tree.json'
import { indexOffers } from '../../engines/offers.mjs'
import { match, nextIndex } from '../../engines/vanilla.mjs'
import '../style.css'

const root = document.getElementById('root')
const byId = indexOffers(tree)
let at = 0
let answers = {}
let trail = []

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

function draw() {
  root.replaceChildren(at < tree.questions.length ? question(tree.questions[at]) : result())
}

function question({ id, type, text, options }) {
  const isSingle = type === 'single'
  const next = element('button', { type: 'submit', textContent: 'Volgende', disabled: true })
  next.dataset.next = ''
  const form = element(
    'form',
    {
      onchange() {
        next.disabled = !form.querySelector('input:checked')
      },
      onsubmit(event) {
        event.preventDefault()
        const values = [...form.querySelectorAll('input:checked')].map(({ value }) => value)
        answers[id] = isSingle ? values[0] : values
        trail.push(at)
        at = nextIndex(tree, at, answers)
        draw()
      },
    },
    element('h1', { textContent: text }),
    ...options.map((option) =>
      element(
        'label',
        {},
        element('input', { type: isSingle ? 'radio' : 'checkbox', name: id, value: option.id }),
        option.text,
      ),
    ),
  )
  if (trail.length > 0) {
    const back = () => {
      at = trail.pop()
      draw()
    }
    form.append(element('button', { type: 'button', textContent: 'Terug', onclick: back }))
  }
  form.append(next)
  form.dataset.q = id
  return form
}

function result() {
  const offers = match(tree, byId, answers).map((id) => {
    const { title, desc } = byId[id]
    const line = element('li', {}, element('b', { textContent: title }), ` ${desc}`)
    line.dataset.offer = id
    return line
  })
  const restart = () => {
    at = 0
    answers = {}
    trail = []
    draw()
  }
  const main = element(
    'main',
    {},
    element('h1', { textContent: 'Dit past bij jou' }),
    element('ol', {}, ...offers),
    element('button', { textContent: 'Opnieuw', onclick: restart }),
  )
  main.dataset.results = ''
  return main
}

draw()
