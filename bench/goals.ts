import { markdownTable, roundText } from './table.ts'

/** What the wegwijzer must stay under; `of`: as a ratio to that peer in the same run. */
export interface Goal {
  readonly what: string
  readonly value: number
  readonly most: number
  readonly of?: string | undefined
}

export function goalsTable(goals: readonly Goal[]): string {
  return markdownTable(
    ['Wegwijzer', 'Measured', 'At most', ''],
    goals.map(({ what, value, most, of }) => {
      const unit = of === undefined ? '' : ` x ${of}`
      return [
        what,
        Number.isFinite(value) ? `${roundText(value)}${unit}` : 'not measured',
        `${roundText(most)}${unit}`,
        value <= most ? 'met' : '**not met**',
      ]
    }),
  )
}
