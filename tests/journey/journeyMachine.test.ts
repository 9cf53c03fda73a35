import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Answers } from '../../src/guide/answers.ts'
import { noTalk } from '../../src/guide/talk.ts'
import type { Place } from '../../src/journey/place.ts'
import { journeyMachine, type JourneyEvent } from '../../src/journey/journeyMachine.ts'
import { entryOf } from '../../src/journey/trail.ts'
import { smallGuide } from '../guide/smallGuide.ts'

function visit(...events: JourneyEvent[]) {
  const actor = createActor(journeyMachine, {
    input: { guide: smallGuide, today: '2026-11-24' },
  }).start()
  for (const event of events) actor.send(event)
  const { value, context } = actor.getSnapshot()
  return {
    value,
    question: context.position?.id,
    answers: context.answers,
    context,
    entry: entryOf(context.trail),
  }
}

const start: JourneyEvent = { type: 'visit.started', quick: false }
const quick: JourneyEvent = { type: 'visit.started', quick: true }
const back: JourneyEvent = { type: 'step.returned' }
const answer = (answers: Answers): JourneyEvent => ({ type: 'question.answered', answers })
const skip = (...ids: string[]): JourneyEvent => ({ type: 'question.skipped', ids })
const moved = (to: number): JourneyEvent => ({ type: 'history.moved', to })
const reopen = (id: string): JourneyEvent => ({ type: 'question.reopened', id })
const open = (place: Place): JourneyEvent => ({ type: 'place.opened', place })

const toScale = [
  answer({ 'zorgt-voor': 'partner' }),
  answer({ leeftijd: 'volwassen' }),
  answer({ zorgtaken: ['koken'] }),
  answer({ uren: 20 }),
]
const light = answer({ 'belasting.tijd': 'nee', 'belasting.slaap': 'nee' })
const heavy = answer({ 'belasting.tijd': 'ja', 'belasting.slaap': 'ja' })
const toReview = [
  ...toScale,
  light,
  answer({ werk: 'nee' }),
  answer({ 'woont-in': 'haven' }),
  answer({ 'wat-helpt': [] }),
]

describe('going forward', () => {
  it('begins at the welcome, without answers', () => {
    expect(visit()).toMatchObject({ value: 'welcome', answers: {} })
  })

  it('asks the next question after the one that the welcome already asked', () => {
    expect(visit(answer({ 'zorgt-voor': 'partner' }))).toMatchObject({
      value: 'asking',
      question: 'leeftijd',
    })
  })

  it('takes what was ticked at the welcome along when the visit starts', () => {
    const started = visit({ ...start, answers: { 'zorgt-voor': 'ouder' } } as JourneyEvent)
    expect(started).toMatchObject({ question: 'leeftijd', answers: { 'zorgt-voor': 'ouder' } })
  })

  it('asks the first question alone when nothing was ticked', () => {
    expect(visit(start).question).toBe('zorgt-voor')
  })

  it('stores a skipped question and goes on', () => {
    const after = visit(...toScale.slice(0, 3), skip('uren'))
    expect(after).toMatchObject({ question: 'belasting', answers: { uren: null } })
  })

  it('does not skip the question that needs an answer', () => {
    const after = visit(answer({ 'zorgt-voor': 'partner' }), skip('leeftijd'))
    expect(after.question).toBe('leeftijd')
    expect(after.answers).not.toHaveProperty('leeftijd')
  })

  it('leaves no second entry in the history when the same question stays on screen', () => {
    const once = visit(answer({ 'zorgt-voor': 'partner' }))
    const twice = visit(answer({ 'zorgt-voor': 'partner' }), skip('leeftijd'))
    expect(twice.entry).toBe(once.entry)
  })

  it('ends with the review when nothing is left to ask', () => {
    expect(visit(...toReview).value).toBe('reviewing')
  })

  it('can open the result at any moment', () => {
    expect(visit({ type: 'result.opened' }).value).toBe('result')
    expect(visit(start, { type: 'result.opened' }).value).toBe('result')
  })

  it('goes on where she left after an early look at the result', () => {
    const after = visit(...toScale, { type: 'result.opened' }, { type: 'visit.deepened' })
    expect(after).toMatchObject({ value: 'asking', question: 'belasting' })
  })
})

describe('advice that cannot wait', () => {
  it('interrupts at the very answer that makes it hold', () => {
    expect(visit(...toScale, heavy)).toMatchObject({
      value: 'advising',
      context: { advising: ['rust-nu'] },
    })
  })

  it('lets the carer go on', () => {
    const after = visit(...toScale, heavy, { type: 'advice.read' })
    expect(after).toMatchObject({ value: 'asking', question: 'werk' })
  })

  it('interrupts once in a visit', () => {
    const again = visit(...toScale, heavy, { type: 'advice.read' }, back, back, light, back, heavy)
    expect(again.value).toBe('asking')
  })

  it('does not interrupt while it may still not hold', () => {
    const half = visit(...toScale, answer({ 'belasting.slaap': 'ja' }))
    expect(half.value).toBe('asking')
  })

  it('is passed over on the way back when it no longer holds', () => {
    const after = visit(
      ...toScale,
      heavy,
      { type: 'advice.read' },
      { type: 'review.opened' },
      reopen('belasting.slaap'),
      answer({ 'belasting.slaap': 'nee' }),
      back,
      back,
      back,
      back,
    )
    expect(after).toMatchObject({ value: 'asking', question: 'belasting' })
  })
})

describe('going back', () => {
  it('returns to the question before, with its answer', () => {
    const after = visit(...toScale, back)
    expect(after).toMatchObject({ question: 'uren', answers: { uren: 20 } })
  })

  it('returns from the second question to the welcome, with the answer still there', () => {
    const after = visit(answer({ 'zorgt-voor': 'ouder' }), back)
    expect(after).toMatchObject({ value: 'welcome', answers: { 'zorgt-voor': 'ouder' } })
  })

  it('stays at the welcome when there is nothing before it', () => {
    expect(visit(back).value).toBe('welcome')
  })

  it('goes on to the first open question after an earlier answer is changed', () => {
    const after = visit(...toScale, back, back, answer({ zorgtaken: ['nacht'] }))
    expect(after.question).toBe('belasting')
  })

  it('passes over a question that left the walk', () => {
    const after = visit(
      answer({ 'zorgt-voor': 'ouder' }),
      answer({ leeftijd: 'volwassen' }),
      ...toScale.slice(2),
      light,
      answer({ werk: 'ja' }),
      answer({ verlof: 'niet' }),
      { type: 'review.opened' },
      reopen('werk'),
      answer({ werk: 'nee' }),
      back,
      back,
      back,
      back,
    )
    expect(after.question).toBe('werk')
  })

  it('follows the browser back and forward', () => {
    const { entry } = visit(...toScale)
    expect(visit(...toScale, moved(entry - 2)).question).toBe('zorgtaken')
    expect(visit(...toScale, moved(entry - 2), moved(entry)).question).toBe('belasting')
  })

  it('stays where it is when the browser goes to an entry that is no longer there', () => {
    expect(visit(...toScale, moved(99)).question).toBe('belasting')
  })

  it('shows the welcome for entries from before a visit was wiped', () => {
    const wiped = visit(...toScale, { type: 'visit.wiped' }, moved(1))
    expect(wiped).toMatchObject({ value: 'welcome', answers: {}, entry: 1 })
  })
})

describe('changing an answer', () => {
  it('returns to the review', () => {
    const after = visit(...toReview, reopen('uren'), answer({ uren: 3 }))
    expect(after).toMatchObject({ value: 'reviewing', answers: { uren: 3 } })
  })

  it('first asks what the change opened', () => {
    const opened = visit(...toReview, reopen('zorgt-voor'), answer({ 'zorgt-voor': 'ouder' }))
    expect(opened).toMatchObject({ value: 'asking', question: 'naaste-woont-in' })
    const after = visit(
      ...toReview,
      reopen('zorgt-voor'),
      answer({ 'zorgt-voor': 'ouder' }),
      skip('naaste-woont-in'),
    )
    expect(after.value).toBe('reviewing')
  })

  it('does not ask what was open before when she came from an early review', () => {
    const after = visit(...toScale, { type: 'review.opened' }, reopen('uren'), answer({ uren: 3 }))
    expect(after.value).toBe('reviewing')
  })

  it('returns to the result when that is where it began', () => {
    const after = visit(...toReview, { type: 'result.opened' }, reopen('uren'), answer({ uren: 3 }))
    expect(after.value).toBe('result')
  })

  it('opens the page of one statement', () => {
    const { context } = visit(...toReview, reopen('belasting.slaap'))
    expect(context.position).toEqual({ id: 'belasting', page: 0 })
  })
})

describe('the quick route', () => {
  const short = [quick, answer({ 'wat-helpt': ['rust'] }), answer({ 'zorgt-voor': 'partner' })]

  it('asks its own questions in its own order and ends in the result', () => {
    expect(visit(quick).question).toBe('wat-helpt')
    expect(visit(...short).value).toBe('result')
  })

  it('goes deeper without asking again', () => {
    const after = visit(...short, { type: 'visit.deepened' })
    expect(after).toMatchObject({ value: 'asking', question: 'leeftijd' })
    expect(after.context.quick).toBe(false)
  })
})

describe('places beside the visit', () => {
  it('open over the question and close to it', () => {
    const help = { kind: 'help' } as const
    expect(visit(...toScale, open(help)).context.place).toEqual(help)
    expect(visit(...toScale, open(help), { type: 'place.closed' })).toMatchObject({
      value: 'asking',
      question: 'belasting',
      context: { place: null },
    })
  })

  it('close one by one with the back button', () => {
    const offer = { kind: 'offer', id: 'thuishulp' } as const
    const both = [open({ kind: 'search' }), open(offer)]
    expect(visit(...both).context.place).toEqual(offer)
    expect(visit(...both, moved(1)).context.place).toEqual({ kind: 'search' })
    expect(visit(...both, moved(0)).context.place).toBeNull()
  })

  it('leave one entry when the same place is opened twice', () => {
    expect(visit(open({ kind: 'help' }), open({ kind: 'help' })).entry).toBe(1)
  })

  it('cannot close what is not open', () => {
    expect(visit(...toScale, { type: 'place.closed' }).question).toBe('belasting')
  })
})

describe('a link that names nothing', () => {
  it('is said on the welcome, once', () => {
    expect(visit({ type: 'link.failed' }).context.notice).toBe('unknown-link')
    expect(visit({ type: 'link.failed' }, start).context.notice).toBeNull()
  })
})

describe('wiping', () => {
  it('leaves nothing of the visit', () => {
    const { value, context } = visit(...toScale, heavy, { type: 'visit.wiped' })
    expect(value).toBe('welcome')
    expect(context).toMatchObject({ answers: {}, seen: [], quick: false })
    expect(JSON.stringify(context.trail)).not.toContain('belasting')
  })
})

describe('answers of an earlier day', () => {
  const all: Answers = {
    'zorgt-voor': 'partner',
    leeftijd: 'volwassen',
    zorgtaken: ['koken'],
    uren: 20,
  }

  it('are looked over first when something is still open', () => {
    const { value, answers } = visit({ type: 'answers.opened', answers: all })
    expect(value).toBe('reviewing')
    expect(answers).toEqual(all)
  })

  it('are looked over when one of them fits no more, so that she sees which question is open', () => {
    const old = { ...all, 'bestaat-niet': 'x' }
    expect(visit({ type: 'answers.opened', answers: old }).value).toBe('reviewing')
  })

  it('take the place of those of this visit', () => {
    const { answers } = visit(start, answer({ 'zorgt-voor': 'partner' }), {
      type: 'answers.opened',
      answers: { leeftijd: 'volwassen' },
    })
    expect(answers).toEqual({ leeftijd: 'volwassen' })
  })
})

describe('all questions on one page', () => {
  const page = open({ kind: 'questions' })
  const note = (answers: Answers): JourneyEvent => ({ type: 'answers.noted', answers })

  it('stays on the page with each answer', () => {
    const { answers, context, entry } = visit(start, page, note({ uren: 20 }), note({ werk: 'ja' }))
    expect(answers).toEqual({ uren: 20, werk: 'ja' })
    expect(context.place).toEqual({ kind: 'questions' })
    expect(entry).toBe(visit(start, page).entry)
  })

  it('is interrupted by what cannot wait, and comes back after it was read', () => {
    const heavyAnswers = { 'belasting.tijd': 'ja', 'belasting.slaap': 'ja' }
    const interrupted = visit(...toScale, page, note(heavyAnswers))
    expect(interrupted.value).toBe('advising')
    expect(interrupted.context.advising).toEqual(['rust-nu'])
    const after = visit(...toScale, page, note(heavyAnswers), { type: 'advice.read' })
    expect(after.context.place).toEqual({ kind: 'questions' })
  })
})

describe('together', () => {
  const together: JourneyEvent = { type: 'together.started' }

  it('begins with nothing, whatever was there before', () => {
    const { answers, context, value } = visit(start, ...toScale, together)
    expect(answers).toEqual({})
    expect(context.together).toBe(true)
    expect(value).not.toBe('result')
  })

  it('takes any question first, and goes on with the first that is open', () => {
    const all = visit(together, ...toScale)
    expect(all.question).toBe('belasting')
    const jumped = visit(together, { type: 'question.chosen', id: 'uren' }, answer({ uren: 20 }))
    expect(jumped.answers).toEqual({ uren: 20 })
    expect(jumped.question).toBe('zorgt-voor')
  })

  it('is over, with all that was answered, when it is wiped', () => {
    const { answers, context, value } = visit(together, ...toScale, { type: 'visit.wiped' })
    expect(answers).toEqual({})
    expect(context.together).toBe(false)
    expect(value).toBe('welcome')
  })

  it('keeps what is made of the talk until it is wiped', () => {
    const people: JourneyEvent = {
      type: 'talk.changed',
      change: { people: [{ name: 'Fatma', tasks: [] }] },
    }
    const notes: JourneyEvent = { type: 'talk.changed', change: { notes: 'rustig' } }
    const { talk } = visit(together, people, notes).context
    expect(talk.notes).toBe('rustig')
    expect(talk.people).toEqual([{ name: 'Fatma', tasks: [] }])
    for (const end of [{ type: 'visit.wiped' } as const, together]) {
      expect(visit(together, people, notes, end).context.talk).toEqual(noTalk)
    }
  })

  it('leaves no way back to what was', () => {
    const after = visit(together, ...toScale, { type: 'visit.wiped' }, moved(0))
    expect(after.value).toBe('welcome')
    expect(after.answers).toEqual({})
  })
})
