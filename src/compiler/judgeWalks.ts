import type { Condition } from '../guide/condition.ts'
import type { Guide } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import { own } from '../guide/lookup.ts'
import { walk } from '../guide/walk.ts'
import { answersOf } from './answersOf.ts'
import { compileCondition } from './conditions.ts'
import { describeAnswerProblem, describeAnswers } from './describe.ts'
import { labelsOf } from './labels.ts'
import type { Names } from './names.ts'
import type { Problem } from './problem.ts'
import { broughtShort } from './broughtShort.ts'
import { coverageOf, verdictOf, type Coverage } from './prove/coverage.ts'
import { TooManyDiagrams } from './prove/diagrams.ts'
import { proofOf, type Guarantee } from './prove/proof.ts'
import type { FolderSource } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'

/** Every case must come out as it says. */
export function judgeCases(source: FolderSource, guide: Guide, today: Day, report: Reporter): void {
  for (const { yaml, value } of source.cases.values()) {
    if (!value) continue
    const answers = answersOf(guide, value.answers)
    const result = walk(guide, answers, { today: value.on ?? today })
    for (const problem of result.problems) {
      report.error(
        'CASE_ANSWER',
        yaml,
        ['answers', problem.answer],
        describeAnswerProblem(problem),
        'Verbeter het antwoord van deze persoon.',
      )
    }
    const { shows = [], never = [], now = [], bands = {} } = value.expect
    const certain = [...result.advice, ...result.offers]
    const shown = new Set([...certain.map(({ id }) => id), ...result.contacts])
    const anywhere = new Set([...shown, ...result.maybe.map(({ id }) => id)])
    const fail = (path: Path, expected: string, came: string) =>
      report.error(
        'CASE_FAILED',
        yaml,
        path,
        `${value.who} ${expected} ${came}`,
        'Verbeter de inhoud, of pas de casus aan als dit zo hoort.',
      )
    shows.forEach((id, at) => {
      if (shown.has(id)) return
      const maybe = result.maybe.find((one) => one.id === id)
      fail(
        ['expect', 'shows', at],
        `Verwacht: "${id}" komt in beeld.`,
        maybe
          ? `Het werd misschien; dat hangt af van: ${maybe.missing.join(', ')}.`
          : 'Het kwam niet.',
      )
    })
    never.forEach((id, at) => {
      if (!anywhere.has(id)) return
      const because = certain.find((one) => one.id === id)?.because ?? []
      fail(
        ['expect', 'never', at],
        `Verwacht: "${id}" komt nergens.`,
        because.length > 0 ? `Het kwam toch, door: ${because.join(', ')}.` : 'Het kwam toch.',
      )
    })
    now.forEach((id, at) => {
      if (result.now.includes(id)) return
      const came = result.now.length > 0 ? `Wel kwam: ${result.now.join(', ')}.` : 'Er kwam niets.'
      fail(['expect', 'now', at], `Verwacht: "${id}" komt meteen.`, came)
    })
    for (const [scale, band] of Object.entries(bands)) {
      const score = own(result.scores, scale)
      if (score?.band === band) continue
      const came = score
        ? `Het werd: ${score.band ?? 'nog niet bekend'} (${score.score ?? score.range.join(' tot ')}).`
        : 'Deze meter komt niet voor.'
      fail(['expect', 'bands', scale], `Verwacht: stand "${band}" op "${scale}".`, came)
    }
  }
}

/** The conditions of guarantees must be right before anything is proved, and also for a walk. */
export function judgeConditions(
  { guarantees }: FolderSource,
  names: Names,
  problems: Problem[],
): void {
  guarantees?.value?.forEach(({ when }, at) => {
    if (when === undefined) return
    compileCondition(when, { yaml: guarantees.yaml, path: [at, 'when'] }, names, problems)
  })
}

/** What the proof over all walks found, beside problems. */
export interface Proved {
  readonly coverage: Coverage
  readonly guarantees: number
  readonly nodes: number
}

/** Guarantees over all walks, what can never be reached, and conditions that never change. */
export function judgeAllWalks(...given: Parameters<typeof judgeEveryWalk>): Proved | undefined {
  const [source, , , , , report] = given
  try {
    return judgeEveryWalk(...given)
  } catch (error) {
    if (!(error instanceof TooManyDiagrams)) throw error
    const { guarantees, guide } = source
    const isPromised = (guarantees?.value ?? []).length > 0
    report[isPromised ? 'error' : 'warning'](
      'TOO_LARGE_TO_PROVE',
      (isPromised ? guarantees! : guide!).yaml,
      [],
      'Er zijn te veel verschillende paden om te bewijzen wat altijd klopt.',
      'Maak de voorwaarden eenvoudiger, of geef de stellingen van een meter rondere punten.',
    )
    return undefined
  }
}

function judgeEveryWalk(
  source: FolderSource,
  guide: Guide,
  names: Names,
  today: Day,
  problems: Problem[],
  report: Reporter,
): Proved | undefined {
  const file = source.guarantees
  const guarantees: Guarantee[] = (file?.value ?? []).map(({ says: _, when, ...promises }, at) => {
    const place = { yaml: file!.yaml, path: [at, 'when'] }
    const condition =
      when === undefined ? undefined : compileCondition(when, place, names, problems)
    return { ...promises, ...(condition ? { when: condition } : {}) } as Guarantee
  })
  const proof = proofOf(guide, guarantees)
  const labels = labelsOf(source)
  guarantees.forEach((guarantee, at) => {
    const found = proof.counterexample(guarantee)
    if (!found || !file) return
    const result = walk(guide, found.answers, { today })
    const came = [...result.advice, ...result.offers].map(({ id }) => id)
    const steps = describeAnswers(found.answers, labels).map((line, step) => `${step + 1}. ${line}`)
    report.error(
      'GUARANTEE_BROKEN',
      file.yaml,
      [at, 'says'],
      [
        `Deze garantie klopt niet altijd. ${MOMENTS[found.moment]}`,
        ...(steps.length > 0 ? steps : ['alles overgeslagen']),
        `Dan komt: ${[...came, ...result.contacts].join(', ') || 'niets'}.`,
        ...broughtShort(guide, guarantee, result),
      ].join('\n'),
      'Pas de inhoud aan zodat het ook dan klopt, of pas de garantie aan.',
    )
  })
  const coverage = coverageOf(proof.symbolic)
  const verdict = (condition: Condition | undefined, yaml: YamlFile, path: Path) => {
    if (!condition) return
    const found = verdictOf(proof.symbolic, condition)
    if (found === 'open') return
    report.warning(
      found === 'never-yes' ? 'NEVER_HOLDS' : 'ALWAYS_HOLDS',
      yaml,
      path,
      found === 'never-yes'
        ? 'Deze voorwaarde klopt bij geen enkel pad.'
        : 'Deze voorwaarde is bij geen enkel pad onwaar.',
      found === 'never-yes'
        ? 'Kijk welke antwoorden elkaar uitsluiten.'
        : 'Haal de voorwaarde weg, of maak hem strenger.',
    )
  }
  for (const { id, when } of guide.advice) verdict(when, source.advice.get(id)!.yaml, ['when'])
  for (const { id, when } of guide.offers) verdict(when, source.offers.get(id)!.yaml, ['when'])
  for (const kind of ['questions', 'scales'] as const) {
    for (const [id, one] of Object.entries(guide[kind])) {
      if (names.order.has(id)) verdict(one.when, source[kind].get(id)!.yaml, ['when'])
    }
  }
  for (const [id, { adjust }] of Object.entries(guide.scales)) {
    if (!names.order.has(id)) continue
    const { yaml } = source.scales.get(id)!
    adjust.forEach(({ when }, at) => verdict(when, yaml, ['adjust', at, 'when']))
  }
  guide.chapters.forEach(({ when }, at) =>
    verdict(when, source.guide!.yaml, ['chapters', at, 'when']),
  )
  verdict(guide.young, source.guide!.yaml, ['young', 'when'])
  if (file) guarantees.forEach(({ when }, at) => verdict(when, file.yaml, [at, 'when']))
  const never = (id: string, yaml: YamlFile, what: string) =>
    report.warning(
      'UNREACHABLE',
      yaml,
      [],
      `${what} "${id}" komt bij geen enkel pad in beeld.`,
      'Kijk naar de voorwaarden ervoor, of haal het weg.',
    )
  for (const id of coverage.unreachableQuestions) {
    never(id, (source.questions.get(id) ?? source.scales.get(id))!.yaml, 'De vraag')
  }
  for (const id of coverage.unreachable) {
    const { when } = [...guide.advice, ...guide.offers].find((one) => one.id === id) ?? {}
    const isJudged = when !== undefined && verdictOf(proof.symbolic, when) === 'never-yes'
    if (!isJudged) never(id, (source.advice.get(id) ?? source.offers.get(id))!.yaml, 'Het aanbod')
  }
  return { coverage, guarantees: guarantees.length, nodes: proof.symbolic.diagrams.size }
}

const MOMENTS = {
  complete: 'Aan het einde van dit pad:',
  during: 'Halverwege dit pad:',
  quick: 'Na alleen de snelle vragen:',
} as const
