import facts from 'virtual:guide/facts'
import structure from 'virtual:guide/structure'
import { languages, loadTexts, madeOn, start } from 'virtual:texts'

/**
 * The compiled content, for main.tsx to find. The page loads it beside the app and not through it: an
 * edit of the content then changes no file of the app, and costs a returning visitor kilobytes.
 */
const content = { guide: { ...structure, ...facts }, start, loadTexts, languages, madeOn }

export type Content = typeof content

declare global {
  var wegwijzer: Content
}

globalThis.wegwijzer = content
