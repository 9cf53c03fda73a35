import facts from 'virtual:guide/facts'
import structure from 'virtual:guide/structure'
import { languages, loadTexts, madeOn } from 'virtual:texts'

/**
 * The compiled content, for main.tsx to find. The page loads it beside the app and not through it: an
 * edit of the content then changes no file of the app, and costs a returning visitor kilobytes.
 */
const content = { guide: { ...structure, ...facts }, loadTexts, languages, madeOn }

export type Content = typeof content

declare global {
  var wegwijzer: Content
}

globalThis.wegwijzer = content
