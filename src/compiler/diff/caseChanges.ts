import type { Day } from '../../guide/ids.ts'
import type { Guide } from '../../guide/guide.ts'
import { answersOf } from '../answersOf.ts'
import type { FolderSource } from '../readFolder.ts'
import { olderAnswers } from './olderAnswers.ts'
import { newNames, outcomeOf, outcomesOf, type Outcome } from './outcomes.ts'

/** A case that leads elsewhere than it did. */
export interface CaseChange {
  readonly id: string
  readonly who: string
  readonly appears: readonly Outcome[]
  readonly vanishes: readonly Outcome[]
}

/** A content folder that was found to be without errors. */
export interface Version {
  readonly source: FolderSource
  readonly guide: Guide
}

/** Walks every case of the newer content through both versions. */
export function caseChanges(from: Version, to: Version, today: Day): CaseChange[] {
  const newName = newNames(to.guide.renamed)
  const older = olderAnswers(to.guide.renamed)
  return [...to.source.cases].flatMap(([id, { value }]): CaseChange[] => {
    if (!value) return []
    const answers = answersOf(to.guide, value.answers)
    const day = value.on ?? today
    const now = outcomesOf(to.guide, answers, day)
    const before = outcomesOf(from.guide, older(answers), day, newName)
    const appears = [...now].filter((key) => !before.has(key)).map(outcomeOf)
    const vanishes = [...before].filter((key) => !now.has(key)).map(outcomeOf)
    return appears.length + vanishes.length > 0 ? [{ id, who: value.who, appears, vanishes }] : []
  })
}
