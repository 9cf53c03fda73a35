import { goalsTable, type Goal } from '../goals.ts'
import { markdownTable, numberText, quantile, ratioText, spreadOf, spreadText } from '../table.ts'
import type { Measure, Samples } from './measurePage.ts'
import { PAGES, type PageName } from './peers.ts'

export type PageSamples = Readonly<Record<PageName, Samples>>

/** `heapWalks`: after how many walks the memory was looked at. */
export function tablesOf(samples: PageSamples, heapWalks: number): string {
  const measured = PAGES.filter(({ name }) => Object.keys(samples[name]).length > 0)
  const spread = (name: PageName, measure: Measure) => spreadOf(samples[name][measure] ?? [])
  const text = (measure: Measure, digits = 0) => ({
    cell: (name: PageName) => spreadText(spread(name, measure), digits),
  })
  const ratio = (measure: Measure, to: PageName) => ({
    cell: (name: PageName) => ratioText(spread(name, measure), spread(to, measure)),
  })
  const kilobytes = (measure: Measure) => ({
    cell: (name: PageName) => {
      const bytes = spread(name, measure)
      return bytes ? numberText(bytes.median / 1000, 1) : '-'
    },
  })
  const percentile = (measure: Measure) => ({
    cell: (name: PageName) => {
      const taken = samples[name][measure] ?? []
      return taken.length > 0 ? numberText(quantile(taken, 0.95)) : '-'
    },
  })
  const early = {
    cell: (name: PageName) => {
      const counted = samples[name].earlyCounts ?? []
      if (counted.length === 0) return '-'
      const times = counted.reduce((sum, one) => sum + one, 0)
      return times === counted.length ? 'counts' : `lost ${counted.length - times}x`
    },
  }
  const table = (columns: Readonly<Record<string, { cell(name: PageName): string }>>) =>
    markdownTable(
      ['Page', ...Object.keys(columns)],
      measured.map(({ name, is }) => [is, ...Object.values(columns).map(({ cell }) => cell(name))]),
    )
  const goals: readonly Goal[] = GOALS.map(({ what, measure, share, of, most, per = 1 }) => {
    const pick = share === undefined ? 0.5 : share
    const value = quantile(samples.wegwijzer[measure] ?? [], pick) / per
    const base = of && quantile(samples[of][measure] ?? [], pick) / per
    return { what, value: base === undefined ? value : value / base, most, of }
  })
  return [
    '### The first visit and the second',
    table({
      'First paint': text('firstPaint'),
      'of floor': ratio('firstPaint', 'floor'),
      'First answer ticked': text('ticked'),
      'of floor ': ratio('ticked', 'floor'),
      'Next question painted': text('answered'),
      'of planned': ratio('answered', 'planned'),
      'The one after it': text('answeredAgain'),
      'of planned ': ratio('answeredAgain', 'planned'),
      'Ticked before ready': early,
    }),
    table({
      'Second visit, first paint': text('secondPaint'),
      'of planned-pwa': ratio('secondPaint', 'planned-pwa'),
      'Second visit, next question': text('secondAnswered'),
      'of planned-pwa ': ratio('secondAnswered', 'planned-pwa'),
      'The one after it': text('secondAnsweredAgain'),
      'of planned-pwa  ': ratio('secondAnsweredAgain', 'planned-pwa'),
    }),
    'The wegwijzer has the next question in its page too; the one after it needs the app at work. All is pressed ' +
      'as soon as it is there, by a driver that never reads.',
    '### Using it, CPU four times slower',
    table({
      'Answer to next question': text('answerToNext'),
      p95: percentile('answerToNext'),
      'of vanilla': ratio('answerToNext', 'vanilla'),
      'Tick to paint': text('tickToPaint'),
      'Walk of 30 answers': text('walk'),
      'of planned': ratio('walk', 'planned'),
      'Layout shift': text('shift', 3),
    }),
    'The wegwijzer asks the nine statements of the scale on three pages and shows a review before the ' +
      'result, so its walk has 25 screens where the others have 30.',
    '### What it weighs',
    table({
      'JavaScript until the app works, kB brotli': kilobytes('scriptBytes'),
      'All JavaScript loaded': kilobytes('allScriptBytes'),
      'of planned': ratio('scriptBytes', 'planned'),
      'Heap loaded, MB': text('heapLoaded', 2),
      'after 5 walks': text('heapAfter5', 2),
      [`after ${heapWalks} walks`]: text('heapAfter', 2),
    }),
    '### Against the goals',
    goalsTable(goals),
  ].join('\n\n')
}

interface PageGoal {
  readonly what: string
  readonly measure: Measure
  /** 0.95 for a 95th percentile; the median when left out. */
  readonly share?: number
  readonly of?: PageName
  readonly most: number
  /** Units in one: 1000 for kilobytes. */
  readonly per?: number
}

const GOALS: readonly PageGoal[] = [
  { what: 'first paint', measure: 'firstPaint', of: 'floor', most: 1.2 },
  { what: 'first answer ticked', measure: 'ticked', of: 'floor', most: 1.2 },
  { what: 'next question painted', measure: 'answered', of: 'planned', most: 1 },
  { what: 'second visit, first paint', measure: 'secondPaint', of: 'planned-pwa', most: 1 },
  { what: 'second visit, next question', measure: 'secondAnswered', of: 'planned-pwa', most: 1 },
  { what: 'answer to next question', measure: 'answerToNext', of: 'vanilla', most: 1.3 },
  { what: 'the same, p95', measure: 'answerToNext', share: 0.95, of: 'vanilla', most: 1.3 },
  { what: 'walk', measure: 'walk', of: 'planned', most: 0.8 },
  { what: 'JavaScript until the app works, kB', measure: 'scriptBytes', most: 95, per: 1000 },
  { what: 'heap after load, MB', measure: 'heapLoaded', most: 3 },
  { what: 'heap after all walks, MB', measure: 'heapAfter', most: 4.5 },
]
