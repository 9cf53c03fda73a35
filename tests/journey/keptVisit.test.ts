import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Answers } from '../../src/guide/answers.ts'
import { stepsOf } from '../../src/guide/steps.ts'
import { journeyMachine, type JourneyEvent } from '../../src/journey/journeyMachine.ts'
import { keptVisit } from '../../src/journey/keptVisit.ts'
import { entryOf, stopOn } from '../../src/journey/trail.ts'
import { smallGuide } from '../guide/smallGuide.ts'

function begin() {
  return createActor(journeyMachine, {
    input: { guide: smallGuide, today: '2026-11-24' },
  }).start()
}

type Actor = ReturnType<typeof begin>

function reload(actor: Actor, entry: number | null = entryOf(actor.getSnapshot().context.trail)) {
  const { context } = actor.getSnapshot()
  const kept = JSON.parse(JSON.stringify(keptVisit(context, context.trail)))
  const next = begin()
  next.send({ type: 'visit.restored', kept, entry })
  return next
}

function answerOnScreen(actor: Actor, choice: number): JourneyEvent {
  const { value, context } = actor.getSnapshot()
  if (value === 'advising') return { type: 'advice.read' }
  const id = value === 'welcome' ? 'zorgt-voor' : context.position?.id
  const step = stepsOf(smallGuide, context.answers).find((one) => one.id === id)
  if (!step) return { type: 'visit.deepened' }
  const answers: Answers = Object.fromEntries(
    step.answerIds.map((answerId) => [answerId, valueFor(step.id, choice)]),
  )
  return { type: 'question.answered', answers }
}

function valueFor(id: string, choice: number) {
  const question = smallGuide.questions[id]
  if (!question) return ['nee', 'soms', 'ja'][choice % 3] ?? null
  if (question.answer === 'number') return choice
  if (question.answer === 'area') return ['haven', 'almere', 'elders'][choice % 3] ?? null
  const option = question.options[choice % question.options.length]?.id ?? null
  return question.answer === 'many' ? (option === null ? [] : [option]) : option
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.nat(5).map((choice) => ({ kind: 'answer' as const, choice })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'back' as const }) },
  { weight: 1, arbitrary: fc.nat(12).map((to) => ({ kind: 'moved' as const, to })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'help' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'review' as const }) },
  { weight: 1, arbitrary: fc.nat(5).map((choice) => ({ kind: 'change' as const, choice })) },
)

function take(actor: Actor, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never) {
  if (one.kind === 'answer') actor.send(answerOnScreen(actor, one.choice))
  else if (one.kind === 'back') actor.send({ type: 'step.returned' })
  else if (one.kind === 'moved') actor.send({ type: 'history.moved', to: one.to })
  else if (one.kind === 'help') actor.send({ type: 'place.opened', place: { kind: 'help' } })
  else if (one.kind === 'review') actor.send({ type: 'review.opened' })
  else {
    const steps = stepsOf(smallGuide, actor.getSnapshot().context.answers)
    const id = steps[one.choice % steps.length]?.id ?? 'zorgt-voor'
    actor.send({ type: 'question.reopened', id })
  }
}

describe('a reload', () => {
  it('stays at the question that was on screen, with the answers', () => {
    const actor = begin()
    actor.send({ type: 'question.answered', answers: { 'zorgt-voor': 'ouder' } })
    actor.send({ type: 'question.answered', answers: { leeftijd: 'kind' } })
    const { value, context } = reload(actor).getSnapshot()
    expect(value).toBe('asking')
    expect(context.position).toEqual({ id: 'zorgtaken', page: 0 })
    expect(context.answers).toEqual({ 'zorgt-voor': 'ouder', leeftijd: 'kind' })
  })

  it('shows the same screen after any visit whatever', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const actor = begin()
        for (const one of steps) take(actor, one)
        const before = actor.getSnapshot()
        const after = reload(actor).getSnapshot()
        expect(after.value).toBe(before.value)
        expect(after.context.answers).toEqual(before.context.answers)
        expect(after.context.position).toEqual(before.context.position)
        expect(after.context.place).toEqual(before.context.place)
      }),
    )
  })

  it('keeps the number that the browser carries, when the visit has that many stops', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(60), (steps, entry) => {
        const actor = begin()
        for (const one of steps) take(actor, one)
        const { trail } = reload(actor, entry).getSnapshot().context
        if (entry >= trail.stops.length - 1) expect(entryOf(trail)).toBe(entry)
        else expect(trail.first).toBe(0)
      }),
    )
  })

  it('goes back to the welcome through the questions that were answered', () => {
    const actor = begin()
    for (const choice of [1, 1, 0]) actor.send(answerOnScreen(actor, choice))
    const next = reload(actor, null)
    const seen: (string | undefined)[] = []
    for (let times = 0; times < 4; times += 1) {
      seen.push(stopOn(next.getSnapshot().context.trail).position?.id)
      next.send({ type: 'step.returned' })
    }
    expect(seen).toEqual(['uren', 'zorgtaken', 'leeftijd', undefined])
    expect(next.getSnapshot().value).toBe('welcome')
  })

  it('goes to the first open question when the kept one is not on the walk any more', () => {
    const next = begin()
    next.send({
      type: 'visit.restored',
      kept: {
        answers: { 'zorgt-voor': 'ouder' },
        position: { phase: 'asking', id: 'weg' },
        quick: false,
        seen: [],
      },
      entry: null,
    })
    expect(next.getSnapshot().context.position?.id).toBe('leeftijd')
  })
})

describe('any visit', () => {
  it('always has a screen, and never loses an answer by going back or looking around', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const actor = begin()
        for (const one of steps) {
          const before = actor.getSnapshot().context.answers
          take(actor, one)
          const { value, context } = actor.getSnapshot()
          expect(['welcome', 'asking', 'advising', 'reviewing', 'result']).toContain(value)
          expect(value).toBe(stopOn(context.trail).phase)
          for (const id of Object.keys(before)) expect(context.answers).toHaveProperty([id])
        }
      }),
    )
  })
})
