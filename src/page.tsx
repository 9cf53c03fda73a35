import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import type { JourneyActor } from './journey/journeyMachine.ts'
import { App } from './ui/App.tsx'
import type { KeepingActor } from './journey/keepingMachine.ts'
import { EdgesContext, type Edges } from './ui/hooks/useEdges.ts'
import { I18nContext } from './ui/hooks/useI18n.ts'
import { JourneyContext } from './ui/hooks/useJourney.ts'
import { KeepingContext } from './ui/hooks/useKeeping.ts'

interface PageProps {
  readonly journey: JourneyActor
  readonly i18n: i18n
  readonly edges: Edges
  /** Absent in the page made at build time. */
  readonly keeping?: KeepingActor
}

/** One element for every time the page is drawn: what hangs around it may change without drawing all of it anew. */
const app = <App />

/** The whole page with what it hangs on: the same in the browser and in the HTML made at build time. */
export function Page({ journey, i18n, edges, keeping }: PageProps) {
  return (
    <StrictMode>
      <I18nContext value={i18n}>
        <JourneyContext value={journey}>
          <EdgesContext value={edges}>
            <KeepingContext value={keeping ?? null}>{app}</KeepingContext>
          </EdgesContext>
        </JourneyContext>
      </I18nContext>
    </StrictMode>
  )
}
