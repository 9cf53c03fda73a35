/** The pages beside the wegwijzer, from the least to the most. */
export const PAGES = [
  { name: 'floor', kind: 'neutral', is: 'floor: one hand-made HTML' },
  {
    name: 'floor-guarded',
    kind: 'neutral',
    is: 'floor, with the headers that keep other windows out',
  },
  { name: 'vanilla', kind: 'neutral', is: 'vanilla: no framework' },
  { name: 'planned', kind: 'neutral', is: 'planned: React, XState, i18next at their shortest' },
  { name: 'planned-pwa', kind: 'neutral', is: 'planned-pwa: the same with a service worker' },
  { name: 'surveyjs', kind: 'surveyjs', is: 'SurveyJS' },
  { name: 'wegwijzer', kind: 'wegwijzer', is: '**wegwijzer**' },
] as const

export type PageName = (typeof PAGES)[number]['name']
export type Kind = (typeof PAGES)[number]['kind']
