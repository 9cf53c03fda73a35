/**
 * One key of the browser's storage that never throws: it may be blocked by a setting, full, or absent.
 * What cannot be stored lives in memory, for as long as the page does.
 */
export interface Slot {
  read(): string | null
  /** False when it is only in memory. */
  write(text: string): boolean
  clear(): void
}

export function slot(kind: 'sessionStorage' | 'localStorage', key: string): Slot {
  let memory: string | null = null
  return {
    read: () => {
      try {
        return window[kind].getItem(key) ?? memory
      } catch {
        return memory
      }
    },
    write: (text) => {
      try {
        window[kind].setItem(key, text)
        memory = null
        return true
      } catch {
        memory = text
        forget(kind, key)
        return false
      }
    },
    clear: () => {
      memory = null
      forget(kind, key)
    },
  }
}

/** Also before memory takes over, so that an older text does not come back after a reload. */
function forget(kind: 'sessionStorage' | 'localStorage', key: string): void {
  try {
    window[kind].removeItem(key)
  } catch {
    // A blocked storage holds nothing of ours.
  }
}
