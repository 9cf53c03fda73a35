import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Answers } from '../../src/guide/answers.ts'
import { stepsOf } from '../../src/guide/steps.ts'
import { journeyMachine, type JourneyActor } from '../../src/journey/journeyMachine.ts'
import { keptVisit, type KeptVisit } from '../../src/journey/keptVisit.ts'
import { entryOf } from '../../src/journey/trail.ts'
import { smallGuide } from '../guide/smallGuide.ts'

const today = '2026-11-24'

function newTab(kept?: KeptVisit, entry?: number): JourneyActor {
  const tab = createActor(journeyMachine, { input: { guide: smallGuide, today } }).start()
  if (kept) tab.send({ type: 'visit.restored', kept, entry: entry ?? null })
  return tab
}

/** The page is loaded anew, as after a new version: all that is left is what was kept. */
function afterUpdate(tab: JourneyActor): JourneyActor {
  const { context } = tab.getSnapshot()
  const kept = JSON.parse(JSON.stringify(keptVisit(context, context.trail))) as KeptVisit
  return newTab(kept, entryOf(context.trail))
}

/** Any answer that the first open question can have. */
function answerTo(answers: Answers, pick: number): Answers {
  const step = stepsOf(smallGuide, answers).find(({ isDone }) => !isDone)
  if (!step) return {}
  const question = smallGuide.questions[String(step.id)]
  const scale = smallGuide.scales[String(step.id)]
  if (scale) {
    return Object.fromEntries(
      scale.items.map(({ id, levels }) => [
        `${String(step.id)}.${String(id)}`,
        levels[pick % levels.length]?.id ?? null,
      ]),
    )
  }
  if (!question) return {}
  const id = String(step.id)
  switch (question.answer) {
    case 'number':
      return { [id]: question.min + (pick % 3) }
    case 'area':
      return { [id]: smallGuide.areas[pick % smallGuide.areas.length]?.id ?? null }
    case 'many':
      return { [id]: pick % 2 === 0 ? [] : [String(question.options[0]?.id)] }
    case 'one':
      return { [id]: String(question.options[pick % question.options.length]?.id) }
  }
}

describe('updates during a visit', () => {
  it('lose no answer, whenever they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ pick: fc.nat(20), updates: fc.boolean() }), { maxLength: 12 }),
        (moves) => {
          let tab = newTab()
          tab.send({ type: 'visit.started', quick: false })
          let given: Answers = {}
          for (const { pick, updates } of moves) {
            if (updates) tab = afterUpdate(tab)
            const answer = answerTo(given, pick)
            if (tab.getSnapshot().matches('advising')) tab.send({ type: 'advice.read' })
            if (!tab.getSnapshot().matches('asking') && !tab.getSnapshot().matches('welcome'))
              continue
            tab.send({ type: 'question.answered', answers: answer })
            given = { ...given, ...answer }
          }
          const { context, value } = afterUpdate(tab).getSnapshot()
          expect(context.answers).toEqual(given)
          expect(value).toEqual(tab.getSnapshot().value)
          expect(context.position).toEqual(tab.getSnapshot().context.position)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
