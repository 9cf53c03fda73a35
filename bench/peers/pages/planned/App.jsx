import { useMachine } from '@xstate/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import tree from '../../../tree/tree.json'
import { makeMachine } from '../../engines/xstate.mjs'

const machine = makeMachine(tree)

export default function App({ extra }) {
  const { t } = useTranslation()
  const [{ value, context }, send] = useMachine(machine)
  if (value === 'done') {
    return (
      <main data-results>
        <h1>{t('results')}</h1>
        {extra}
        <ol>
          {context.offers.map((id) => (
            <li key={id} data-offer={id}>
              <b>{t(`${id}.title`)}</b> {t(`${id}.desc`)}
            </li>
          ))}
        </ol>
        <button onClick={() => send({ type: 'RESTART' })}>{t('again')}</button>
      </main>
    )
  }
  const question = tree.questions[context.at]
  return (
    <Question
      key={question.id}
      question={question}
      onAnswer={(value) => send({ type: 'ANSWER', value })}
      onBack={context.trail.length > 0 ? () => send({ type: 'BACK' }) : undefined}
    />
  )
}

function Question({ question: { id, type, options }, onAnswer, onBack }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState([])
  const isSingle = type === 'single'
  const pick = (option) => {
    if (isSingle) setChosen([option])
    else if (chosen.includes(option)) setChosen(chosen.filter((one) => one !== option))
    else setChosen([...chosen, option])
  }
  return (
    <form
      data-q={id}
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(isSingle ? chosen[0] : chosen)
      }}
    >
      <h1>{t(`${id}.text`)}</h1>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={id}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => pick(option.id)}
          />
          {t(`${id}.${option.id}`)}
        </label>
      ))}
      {onBack && (
        <button type="button" onClick={onBack}>
          {t('back')}
        </button>
      )}
      <button data-next disabled={chosen.length === 0}>
        {t('next')}
      </button>
    </form>
  )
}
