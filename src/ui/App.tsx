import { useEffect, useState } from 'react'
import { Arrivals } from './hooks/Arrivals.ts'
import { ArrivalsContext } from './hooks/useArrival.ts'
import { AppFrame } from './parts/AppFrame.tsx'
import { ScreenSwitch } from './screens/ScreenSwitch.tsx'
import './theme/theme.css'

/** Everything that a carer sees. */
export function App() {
  const [arrivals] = useState(() => new Arrivals())
  useEffect(() => {
    const { pressed } = arrivals
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
