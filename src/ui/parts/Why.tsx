import type { Reason } from '../../guide/reasons.ts'
import { reasonsToShow } from '../../guide/reasons.ts'
import type { Shown } from '../../guide/result.ts'
import { useText, type TextFound } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { Text } from './Text.tsx'

/** The words of what she answered: its `because`, else the question and the answer side by side. */
export function useReasonWords(): (reason: Reason) => readonly ReasonWords[] {
  const { text } = useText()
  const content = (key: string) => text(key)
  const orAnswer = (because: TextFound, ask: TextFound, answer: TextFound): ReasonWords =>
    because.value ? { because } : { ask, answer }
  return (reason) => {
    switch (reason.kind) {
      case 'options':
        return reason.options.map((option) => {
          const at = `questions.${reason.question}`
          return orAnswer(
            content(`${at}.options.${option}.because`),
            content(`${at}.ask`),
            content(`${at}.options.${option}.label`),
          )
        })
      case 'number': {
        const unit = content(`questions.${reason.question}.unit`)
        const answer = { ...unit, value: `${reason.value} ${unit.value}`.trim() }
        return [{ ask: content(`questions.${reason.question}.ask`), answer }]
      }
      case 'area':
        return [
          orAnswer(
            content(`areas.${reason.area}.because`),
            content(`questions.${reason.question}.ask`),
            content(`areas.${reason.area}.name`),
          ),
        ]
      case 'band':
        return [
          orAnswer(
            content(`scales.${reason.scale}.bands.${reason.band}.because`),
            content(`scales.${reason.scale}.title`),
            content(`scales.${reason.scale}.bands.${reason.band}.title`),
          ),
        ].filter((words) => 'because' in words || words.answer.value !== '')
      case 'level': {
        const at = `scales.${reason.scale}`
        const own = content(`${at}.items.${reason.item}.levels.${reason.level}.label`)
        const shared = content(`${at}.levels.${reason.level}.label`)
        return [
          { ask: content(`${at}.items.${reason.item}.say`), answer: own.value ? own : shared },
        ]
      }
    }
  }
}

export type ReasonWords =
  { readonly because: TextFound } | { readonly ask: TextFound; readonly answer: TextFound }

/** One reason, on its own line or beside others. */
export function ReasonText({ words }: { readonly words: ReasonWords }) {
  if ('because' in words) return <Text of={words.because} />
  return (
    <>
      <Text of={words.ask} />{' '}
      <b>
        <Text of={words.answer} />
      </b>
    </>
  )
}

/** One quiet line with the two reasons that tell most, for in a list. */
export function WhyLine({ id, because }: Shown<string>) {
  const { say } = useText()
  const { state, restOn } = useVisit()
  const wordsOf = useReasonWords()
  const isTelling = (id: string) => !state.guide.questions[id]?.required
  const byRarity = because
    .filter(isTelling)
    .sort((a, b) => (restOn.get(a) ?? 0) - (restOn.get(b) ?? 0))
  const reasons = reasonsToShow(state, { id, because: byRarity })
    .flatMap(wordsOf)
    .filter((words) => 'because' in words)
    .slice(0, 2)
  if (reasons.length === 0) return null
  return (
    <p className="why-line">
      {say('result.why')}{' '}
      {reasons.map((words, place) => (
        <span key={place} className="why-reason">
          <ReasonText words={words} />
        </span>
      ))}
    </p>
  )
}

/** All reasons, for the page of one thing. */
export function WhyList({ id }: { readonly id: string }) {
  const { said } = useText()
  const { state, result } = useVisit()
  const wordsOf = useReasonWords()
  const shown = [...result.advice, ...result.offers].find((one) => one.id === id)
  if (!shown) return null
  const reasons = reasonsToShow(state, shown).flatMap(wordsOf)
  return (
    <section className="why">
      <h2>
        <Text of={said('result.why_title')} />
      </h2>
      {reasons.length === 0 ? (
        <p>
          <Text of={said('result.why_everyone')} />
        </p>
      ) : (
        <ul>
          {reasons.map((words, place) => (
            <li key={place} className="reason">
              <ReasonText words={words} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
