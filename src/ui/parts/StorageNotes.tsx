import { keepsInTab } from '../../browser/keeping.ts'
import { worksOffline } from '../../browser/serviceWorker.ts'
import { useOnline } from '../hooks/useOnline.ts'
import { useStore } from '../hooks/useStore.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** What the carer must know of her connection and her browser; nothing when all is well. */
export function StorageNotes() {
  const { said } = useText()
  const isOnline = useOnline()
  const isKept = useStore(keepsInTab)
  const isKeptOffline = useStore(worksOffline)
  const notes = [
    !isOnline && ('offline.here' as const),
    !isKept && ('offline.not_kept' as const),
    !isKeptOffline && ('offline.needs_network' as const),
  ].filter((note) => note !== false)
  return (
    <div role="status">
      {notes.map((note) => (
        <p key={note}>
          <Text of={said(note)} />
        </p>
      ))}
    </div>
  )
}
