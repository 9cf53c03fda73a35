import { useEffect, useState } from 'react'
import { LeftPlaces } from './hooks/LeftPlaces.ts'
import { ArrivalsContext, type Arrivals } from './hooks/useArrival.ts'
import { AppFrame } from './parts/AppFrame.tsx'
import { ScreenSwitch } from './screens/ScreenSwitch.tsx'
import './theme/theme.css'

/** Everything that a carer sees. */
export function App() {
  const [arrivals] = useState<Arrivals>(() => ({ hasArrived: false, left: new LeftPlaces() }))
  useEffect(() => {
    const { pressed } = arrivals.left
    document.addEventListener('click', pressed, { capture: true })
    return () => document.removeEventListener('click', pressed, { capture: true })
  }, [arrivals])
  return (
    <ArrivalsContext value={arrivals}>
      <AppFrame>
        <ScreenSwitch />
      </AppFrame>
    </ArrivalsContext>
  )
}
