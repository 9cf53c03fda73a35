import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import tree from '../../../tree/tree.json'

const nl = { next: 'Volgende', back: 'Terug', results: 'Dit past bij jou', again: 'Opnieuw' }
for (const { id, text, options } of tree.questions) {
  nl[id] = { text, ...Object.fromEntries(options.map((option) => [option.id, option.text])) }
}
for (const { id, title, desc } of tree.offers) nl[id] = { title, desc }

i18n.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
