import { startTransition, useEffect, useState, type ComponentType } from 'react'
import { useText } from '../hooks/useText.ts'
import { DangerCall } from './DangerCall.tsx'
import { Text } from './Text.tsx'

export interface Later<Props extends object = object> {
  readonly Screen: ComponentType<Props>
  /** Loads it for when it is needed; called for every screen and for everyone after the first paint. */
  readonly load: () => Promise<void>
}

/**
 * A screen in a file of its own. Once loaded it is drawn at once, without the moment of nothing that
 * comes with React's own lazy components.
 */
export function later<Props extends object>(
  fetchScreen: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let Loaded: ComponentType<Props> | undefined
  const load = async () => {
    Loaded ??= await fetchScreen()
  }
  function Screen(props: Props) {
    const [state, setState] = useState<'loading' | 'here' | 'failed'>(Loaded ? 'here' : 'loading')
    useEffect(() => {
      if (state !== 'loading') return
      load().then(
        () => startTransition(() => setState('here')),
        () => setState('failed'),
      )
    }, [state])
    if (Loaded) return <Loaded {...props} />
    return state === 'failed' ? <Failed onRetry={() => setState('loading')} /> : <Waiting />
  }
  return { Screen, load }
}

/** A part of the frame that comes after all words, and is no reason to wait for anything. */
export function laterPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined
  function Part(props: Props) {
    const [isHere, setIsHere] = useState(Loaded !== undefined)
    const { hasContent } = useText()
    useEffect(() => {
      if (isHere || !hasContent) return
      fetchPart().then(
        (part) => {
          Loaded = part
          startTransition(() => setIsHere(true))
        },
        () => undefined,
      )
    }, [isHere, hasContent])
    return Loaded && isHere ? <Loaded {...props} /> : null
  }
  return Part
}

export function Waiting() {
  const { said } = useText()
  return (
    <p className="waiting" role="status">
      <Text of={said('frame.waiting')} />
    </p>
  )
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { said } = useText()
  return (
    <div role="alert">
      <p>
        <Text of={said('offline.screen_missing')} />
      </p>
      <p>
        <button type="button" className="action" onClick={onRetry}>
          <Text of={said('offline.retry')} />
        </button>
      </p>
      <DangerCall />
    </div>
  )
}
