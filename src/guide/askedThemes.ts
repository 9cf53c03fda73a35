import type { ThemeId } from './ids.ts'
import type { WalkState } from './walkState.ts'

/** Themes asked for: those of the options she chose. */
export function themesAskedFor(state: WalkState): ReadonlySet<ThemeId> {
  const themes = new Set<ThemeId>()
  for (const entry of state.onWalk) {
    const answer = 'options' in entry ? state.answerOf(entry.id) : undefined
    if (!('options' in entry) || answer === undefined || answer === null) continue
    const chosen = typeof answer === 'object' ? answer : [answer]
    for (const id of chosen) {
      for (const theme of entry.options.get(String(id))?.themes ?? []) themes.add(theme)
    }
  }
  return themes
}
