import { useEffect, useState, type ComponentType } from 'react'

/** Reading aloud comes after the first paint, and is no reason to wait for anything. */
export function ReadAloudLater() {
  const [Part, setPart] = useState<ComponentType>()
  useEffect(() => {
    import('./ReadAloud.tsx').then(
      ({ ReadAloud }) => setPart(() => ReadAloud),
      () => undefined,
    )
  }, [])
  return Part ? <Part /> : null
}
