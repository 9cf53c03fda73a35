import { useEffect, useRef } from 'react'
import { away } from '../../../browser/away.ts'
import { useEdges } from '../../hooks/useEdges.ts'
import { useStore } from '../../hooks/useStore.ts'
import { useText } from '../../hooks/useText.ts'
import { DangerCall } from '../DangerCall.tsx'
import { QuickExit } from '../QuickExit.tsx'
import { Text } from '../Text.tsx'

/** Over the whole page when nobody touched it for a while. One tap returns: a talk is not a form. */
export function Cover() {
  const { say, said } = useText()
  const { stay } = useEdges()
  const state = useStore(away)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (state !== 'here') button.current?.focus()
  }, [state])
  if (state === 'here') return null
  return (
    <div className="cover" role="dialog" aria-modal="true" aria-labelledby="cover-title">
      <h1 id="cover-title">
        <Text of={said('together.covered_title')} />
      </h1>
      <p role="status">{state === 'warned' ? say('together.warned') : say('together.covered')}</p>
      <button ref={button} type="button" className="action" onClick={stay}>
        <Text of={said(state === 'warned' ? 'together.stay' : 'together.return')} />
      </button>
      <DangerCall />
      <QuickExit />
    </div>
  )
}
