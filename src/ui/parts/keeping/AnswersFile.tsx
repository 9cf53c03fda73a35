import { useId, useRef, useState } from 'react'
import { FILE_ENDING, fromFile, toFile } from '../../../browser/answersFile.ts'
import { saveFile } from '../../../browser/share.ts'
import { KEPT_FORMAT } from '../../../guide/kept.ts'
import { useJourney, useSend } from '../../hooks/useJourney.ts'
import { useKeeping } from '../../hooks/useKeeping.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

/** As long as guessing must take years. */
const SHORTEST = 12

/** Answers in a file that opens with a passphrase only: to another phone, or to keep for years. */
export function AnswersFile() {
  const { said } = useText()
  const hasAnswers = useJourney(({ context }) => Object.keys(context.answers).length > 0)
  return (
    <section aria-labelledby="keep-file">
      <h2 id="keep-file">
        <Text of={said('file.title')} />
      </h2>
      <p>
        <Text of={said('file.text')} />
      </p>
      {typeof crypto === 'undefined' || crypto.subtle === undefined ? (
        <p className="notice">
          <Text of={said('file.impossible')} />
        </p>
      ) : (
        <>
          {hasAnswers && <MakeFile />}
          <OpenFile />
        </>
      )}
    </section>
  )
}

function MakeFile() {
  const { say, said } = useText()
  const keeping = useKeeping()
  const { answers, today, guide, talk } = useJourney((journey) => journey.context)
  const [passphrase, setPassphrase] = useState('')
  const [told, setTold] = useState<'too_short' | 'making' | 'made' | 'not_made'>()
  const make = async () => {
    if (told === 'making') return
    if (passphrase.trim().length < SHORTEST) return setTold('too_short')
    setTold('making')
    try {
      const file = await toFile(
        {
          format: KEPT_FORMAT,
          content: guide.version,
          moments: [{ on: today, answers }],
          agreements:
            talk.agreements.length > 0 ? talk.agreements : (keeping?.kept?.agreements ?? []),
        },
        passphrase,
      )
      saveFile(file, `${today}${FILE_ENDING}`)
      setTold('made')
      setPassphrase('')
    } catch {
      setTold('not_made')
    }
  }
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h3>
        <Text of={said('file.make_title')} />
      </h3>
      <Passphrase
        value={passphrase}
        onChange={setPassphrase}
        hint={say('file.hint', { count: SHORTEST })}
        hasError={told === 'too_short'}
      />
      <button type="submit" className="action action-second">
        <Text of={said('file.make')} />
      </button>
      <p role="status">{told && say(`file.${told}`, { count: SHORTEST })}</p>
    </form>
  )
}

function OpenFile() {
  const { say, said } = useText()
  const send = useSend()
  const [passphrase, setPassphrase] = useState('')
  const [told, setTold] = useState<'choose' | 'opening' | 'not_opened'>()
  const chosen = useRef<HTMLInputElement>(null)
  const field = useId()
  const open = async () => {
    if (told === 'opening') return
    const file = chosen.current?.files?.[0]
    if (!file || passphrase === '') return setTold('choose')
    setTold('opening')
    const carried = await fromFile(file, passphrase)
    if (!carried) return setTold('not_opened')
    const last = carried.moments.at(-1)
    if (last) send({ type: 'answers.opened', answers: last.answers })
  }
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <h3>
        <Text of={said('file.open_title')} />
      </h3>
      <p className="keep-field">
        <label htmlFor={field}>
          <Text of={said('file.choose_file')} />
        </label>
        <input id={field} ref={chosen} type="file" accept={FILE_ENDING} />
      </p>
      <Passphrase value={passphrase} onChange={setPassphrase} hasError={told === 'not_opened'} />
      <button type="submit" className="action action-second">
        <Text of={said('file.open')} />
      </button>
      <p role="status">{told && say(`file.${told}`)}</p>
    </form>
  )
}

interface PassphraseProps {
  readonly value: string
  readonly onChange: (passphrase: string) => void
  readonly hint?: string
  readonly hasError: boolean
}

/** Readable while it is typed: a passphrase nobody can see is one she mistypes. */
function Passphrase({ value, onChange, hint, hasError }: PassphraseProps) {
  const { said } = useText()
  const field = useId()
  return (
    <p className="keep-field">
      <label htmlFor={field}>
        <Text of={said('file.passphrase')} />
      </label>
      {hint !== undefined && (
        <span id={`${field}-hint`} className="soft">
          {hint}
        </span>
      )}
      <input
        id={field}
        className="textbox"
        type="text"
        value={value}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={hasError || undefined}
        aria-describedby={hint === undefined ? undefined : `${field}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  )
}
