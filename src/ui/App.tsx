import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { Arrivals } from './hooks/Arrivals.ts'
import { ArrivalsContext } from './hooks/useArrival.ts'
import { away } from '../browser/away.ts'
import { showScreen, tellAppIsHere } from '../browser/early.ts'
import { DutchBesideContext } from './hooks/useDutchBeside.ts'
import { useEdges } from './hooks/useEdges.ts'
import { useJourney } from './hooks/useJourney.ts'
import { useStore } from './hooks/useStore.ts'
import { laterPart } from './parts/later.tsx'
import { Mishap } from './parts/Mishap.tsx'
import { AppFrame } from './parts/AppFrame.tsx'
import { WithTexts } from './parts/WithTexts.tsx'
import { ScreenSwitch } from './screens/ScreenSwitch.tsx'
import './theme/theme.css'

const Cover = laterPart(async () => (await import('./parts/together/Cover.tsx')).Cover)
const WorkerKeys = laterPart(
  async () => (await import('./parts/together/WorkerKeys.tsx')).WorkerKeys,
)

/** Everything that a carer sees. */
export function App() {
  const isCovered = useStore(away) !== 'here'
  const isTogether = useJourney((journey) => journey.context.together)
  // Together the worker reads along, unless they turn it off; alone it is there for whoever asks for it.
  const [wish, turn] = useState<boolean>()
  const isOn = wish ?? isTogether
  const dutchBeside = useMemo(() => ({ isOn, turn }), [isOn])
  const { cameBackAt } = useEdges()
  const [arrivals] = useState(() => new Arrivals(cameBackAt))
  useLayoutEffect(showScreen, [])
  useEffect(tellAppIsHere, [])
  useEffect(() => {
    const { pressed } = arrivals
    document.addEventListener('click', pressed, { capture: true })
    return () => document.removeEventListener('click', pressed, { capture: true })
  }, [arrivals])
  return (
    <ArrivalsContext value={arrivals}>
      <DutchBesideContext value={dutchBeside}>
        <WithTexts>
          <Mishap>
            <div className="page" hidden={isCovered}>
              <AppFrame>
                <ScreenSwitch />
              </AppFrame>
            </div>
            <Cover />
            <WorkerKeys />
          </Mishap>
        </WithTexts>
      </DutchBesideContext>
    </ArrivalsContext>
  )
}
