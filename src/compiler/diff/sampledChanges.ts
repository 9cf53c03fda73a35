import type { Answers } from '../../guide/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { own } from '../../guide/lookup.ts'
import { conditionsOf } from '../prove/symbols.ts'
import { variablesOf, type Variables } from '../prove/variables.ts'
import type { Change, Difference, Share } from './diffGuides.ts'
import { olderAnswers } from './olderAnswers.ts'
import { randomNumbers } from './randomNumbers.ts'
import { newNames, outcomeOf, outcomesOf } from './outcomes.ts'

/** Gives a margin of 1.5 percent at most, in some seconds. */
const SAMPLES = 4_000
/** Any will do, but always the same one, so that a comparison can be repeated. */
const SEED = 20_261_124

interface Tally {
  count: number
  example: Answers
}

/** Compares two guides over random answers; the same guides always get the same answers. */
export function sampledChanges(from: Guide, to: Guide, today: Day): Difference {
  const variables = variablesOf(to, conditionsOf(to))
  const random = randomNumbers(SEED)
  const newName = newNames(to.renamed)
  const older = olderAnswers(to.renamed)
  const tallies = new Map<string, Tally>()
  let different = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const answers = randomAnswers(to, variables, random)
    const now = outcomesOf(to, answers, today)
    const before = outcomesOf(from, older(answers), today, newName)
    const found = [
      ...[...now].filter((key) => !before.has(key)).map((key) => `appears ${key}`),
      ...[...before].filter((key) => !now.has(key)).map((key) => `vanishes ${key}`),
    ]
    if (found.length > 0) different++
    for (const key of found) count(tallies, key, answers)
  }
  const changes = [...tallies].map(([key, { count, example }]): Change => {
    const [change = ''] = key.split(' ')
    return {
      ...outcomeOf(key.slice(change.length + 1)),
      change: change as Change['change'],
      share: shareOf(count),
      whom: [],
      example,
    }
  })
  return { share: shareOf(different), changes }
}

function count(tallies: Map<string, Tally>, key: string, answers: Answers): void {
  const known = tallies.get(key)
  const given = (one: Answers) => Object.keys(one).length
  if (!known) tallies.set(key, { count: 1, example: answers })
  else {
    known.count++
    if (given(answers) < given(known.example)) known.example = answers
  }
}

/** Wilson's interval of 95% (Wilson 1927), which stays honest when nothing, or everything, was found. */
function shareOf(found: number): Share {
  const [z, part] = [1.96, found / SAMPLES]
  const root = Math.sqrt((part * (1 - part)) / SAMPLES + z ** 2 / (4 * SAMPLES ** 2))
  return { part, margin: (z * root) / (1 + z ** 2 / SAMPLES) }
}

/** Every value that makes a difference equally often; only what is required is never skipped. */
function randomAnswers(guide: Guide, variables: Variables, random: () => number): Answers {
  const assignment = new Map<number, number>()
  for (const [at, { answer, option, values }] of variables.all.entries()) {
    const isRequired = option === undefined && own(guide.questions, answer)?.required === true
    assignment.set(at, Math.floor(random() * (values.length - (isRequired ? 1 : 0))))
  }
  return variables.answersOf(assignment)
}
