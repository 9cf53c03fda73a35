import { useDeferredValue } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { useText } from '../hooks/useText.ts'
import { useIsReturn } from '../hooks/useArrival.ts'
import { useOpen } from '../hooks/useOpen.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { AreaMap } from '../parts/AreaMap.tsx'
import { Agreements } from '../parts/together/Agreements.tsx'
import { Balance } from '../parts/Balance.tsx'
import { ContactList } from '../parts/ContactList.tsx'
import { FirstSteps } from '../parts/FirstSteps.tsx'
import { Fold } from '../parts/Fold.tsx'
import { Heard } from '../parts/Heard.tsx'
import { HelpList } from '../parts/HelpList.tsx'
import { Maybe } from '../parts/Maybe.tsx'
import { ResultEnd } from '../parts/ResultEnd.tsx'
import { RespiteTeaser } from '../parts/RespiteTeaser.tsx'
import { ThemeSection } from '../parts/ThemeSection.tsx'
import { UrgentAdvice } from '../parts/UrgentAdvice.tsx'
import './result.css'
import './keep.css'
import { Text } from '../parts/Text.tsx'

/**
 * What the answers lead to, in the order that a good consulent would say it. What to do first is there at once;
 * a slow phone draws the rest meanwhile. Who comes back finds all of it, at the place where she was.
 */
export function ResultScreen() {
  const { said } = useText()
  const open = useOpen()
  const { guide, result, page, balance } = useVisit()
  const isWhole = useDeferredValue(true, useIsReturn())
  const scale = balance && guide.scales[balance.load.scale]
  const isEmpty = result.advice.length + result.offers.length === 0
  return (
    <article className="result">
      <Heading of={said('result.title')} />
      {page.now.length > 0 && <UrgentAdvice advice={page.now} />}
      <p className="lead result-lead">
        <Text of={said('result.lead')} />
      </p>
      <Heard />
      {result.problems.length > 0 && (
        <p className="panel">
          <Text of={said('result.problems')} />
        </p>
      )}
      {balance && scale && (
        <section className="off-paper-answers">
          <h2>
            <Text of={said('balance.title')} />
          </h2>
          <Balance
            balance={balance}
            source={scale.source}
            validated={scale.validated}
            onComplete={open.question}
          />
        </section>
      )}
      {isEmpty ? (
        <section>
          <h2>
            <Text of={said('result.nothing_title')} />
          </h2>
          <p>
            <Text of={said('result.nothing_text')} />
          </p>
        </section>
      ) : (
        <FirstSteps steps={page.firstSteps} />
      )}
      {isWhole ? <AllElse /> : <div className="to-come" aria-busy="true" />}
    </article>
  )
}

function AllElse() {
  const { say, text, said } = useText()
  const { guide, state, result, page } = useVisit()
  const living = guide.places.carer && state.answerOf(guide.places.carer)
  const home = typeof living === 'string' ? living : undefined
  return (
    <>
      <RespiteTeaser group={page.respite} />
      {page.asked.length > 0 && (
        <section className="off-paper-offers">
          <h2>
            <Text of={said('result.themes_title')} />
          </h2>
          {page.asked.map((group) => (
            <ThemeSection key={group.theme} group={group} />
          ))}
        </section>
      )}
      <section>
        <h2>
          <Text of={said('result.contacts_title')} />
        </h2>
        {home !== undefined && <AreaMap home={home} />}
        <ContactList ids={result.contacts} first={3} nearFirst />
      </section>
      <Maybe undecided={result.maybe} />
      {page.others.length > 0 && (
        <section className="never-on-paper">
          <h2>
            <Text of={said('result.others_title')} />
          </h2>
          <p className="lead">
            <Text of={said('result.others_lead')} />
          </p>
          {page.others.map(({ theme, advice, offers }) => {
            const title = theme
              ? text(`guide.themes.${theme}.title`).value
              : say('result.others_rest')
            return (
              <Fold
                key={theme ?? ''}
                name={theme ?? ''}
                title={title}
                count={advice.length + offers.length}
              >
                <HelpList advice={advice} offers={offers} first={5} about={title} level={3} />
              </Fold>
            )
          })}
        </section>
      )}
      <Agreements />
      <ResultEnd />
    </>
  )
}
