import type { ThemeId } from './ids.ts'
import type { WalkState } from './walkState.ts'

/** Themes asked for: those of the options she chose. */
export function themesAskedFor(state: WalkState): ReadonlySet<ThemeId> {
  const themes = new Set<ThemeId>()
  for (const entry of state.onWalk) {
    if (!('options' in entry) || !entry.asksForThemes) continue
    const answer = state.known.answers[entry.place]
    if (answer === undefined || answer === null) continue
    const chosen = typeof answer === 'object' ? answer : [answer]
    for (const id of chosen) {
      for (const theme of entry.options.get(String(id))?.themes ?? []) themes.add(theme)
    }
  }
  return themes
}
