import { useDates } from '../../hooks/useDates.ts'
import { DutchBesideContext, useDutchBeside } from '../../hooks/useDutchBeside.ts'
import { useTalk } from '../../hooks/useTalk.ts'
import { useText, type TextFound } from '../../hooks/useText.ts'
import { useAnswerWords } from '../../hooks/useAnswerWords.ts'
import { useVisit } from '../../hooks/useVisit.ts'
import { Text } from '../Text.tsx'
import { WithTexts } from '../WithTexts.tsx'

/** The sheet as it is printed. Who reads it speaks Dutch, so in another language the Dutch stands beside it. */
export function SheetPaper() {
  const beside = useDutchBeside()
  return (
    <DutchBesideContext value={{ ...beside, isOn: true }}>
      <WithTexts>
        <Paper />
      </WithTexts>
    </DutchBesideContext>
  )
}

function Paper() {
  const { said, text } = useText()
  const { dateIn } = useDates()
  const { guide, state, today } = useVisit()
  const wordsOf = useAnswerWords(guide)
  const { sheet } = useTalk().talk
  const asks = sheet.steps.map((id) => text(`advice.${id}.title`))
  const questions = sheet.suggested.map((one) => said(`sheet.${sheet.listener}_${one}`))
  return (
    <section className="sheet-paper" aria-labelledby="sheet-for">
      <h2 id="sheet-for">
        <Text of={said(`sheet.title_${sheet.listener}`)} />
      </h2>
      {sheet.answers.length > 0 && (
        <>
          <h3>
            <Text of={said('sheet.situation')} />
          </h3>
          <ul>
            {sheet.answers.map((id) => (
              <li key={id}>
                <Answered
                  ask={text(`questions.${id}.ask`)}
                  answer={wordsOf(id, state.answerOf(id))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Part title={said('sheet.heaviest')} lines={[]} own={sheet.heaviest} />
      <Part title={said('sheet.asks')} lines={asks} own={sheet.asks} />
      <Part title={said('sheet.questions')} lines={questions} own={sheet.questions} />
      <p className="sheet-signed">
        <Text of={said('sheet.signed', { datum: dateIn(today) })} />
      </p>
    </section>
  )
}

interface AnsweredProps {
  readonly ask: TextFound
  readonly answer: readonly TextFound[]
}

/** One line in each language. */
function Answered({ ask, answer }: AnsweredProps) {
  const inDutch = answer.map(({ dutch, value }) => dutch ?? value)
  return (
    <>
      <span lang={ask.lang} dir={ask.dir}>
        {ask.value} <b>{answer.map(({ value }) => value).join(', ')}</b>
      </span>
      {ask.dutch !== undefined && (
        <span className="dutch" lang="nl" dir="ltr">
          {ask.dutch} <b>{inDutch.join(', ')}</b>
        </span>
      )}
    </>
  )
}

interface PartProps {
  readonly title: TextFound
  readonly lines: readonly TextFound[]
  readonly own: string
}

function Part({ title, lines, own }: PartProps) {
  if (lines.length === 0 && own.trim() === '') return null
  return (
    <>
      <h3>
        <Text of={title} />
      </h3>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.value}>
              <Text of={line} />
            </li>
          ))}
        </ul>
      )}
      {own.trim() !== '' && (
        <p className="sheet-own" dir="auto">
          {own}
        </p>
      )}
    </>
  )
}
