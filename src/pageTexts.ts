import type { StartTexts } from './guide/texts.ts'
import 'virtual:texts/nl/start'

declare global {
  /**
   * The texts that the page in the HTML was drawn with, by language, for main.tsx to find. The pages of
   * other languages load a file of the same kind in the place of this one.
   */
  var wegwijzerTexts: Readonly<Record<string, StartTexts>>
}
