import { createStore } from './store.ts'
import { slot } from './storage.ts'

/** `auto` follows the device. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

const kept = slot('localStorage', 'wegwijzer-thema')

export const themeChoice = createStore<ThemeChoice>('auto')

/** Shows what was chosen before; the stylesheet reads `data-theme` on the root. */
export function startTheme(): void {
  const choice = kept.read()
  show(choice === 'light' || choice === 'dark' ? choice : 'auto')
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'auto') kept.clear()
  else kept.write(choice)
  show(choice)
}

function show(choice: ThemeChoice): void {
  themeChoice.set(choice)
  if (choice === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
}
